import type {Passage} from '../texts/passage.ts'

/** What most passages rest on: slugs, told once at the head. Empty where they have nothing in common. */
export type ToldSources = readonly string[]

/**
 * The sources that most of the passages share. One passage alone shares with nobody, and of equals
 * the first wins.
 */
export function toldSources(passages: readonly Pick<Passage, 'sources'>[]): ToldSources {
  const shared = Map.groupBy(
    passages.filter(({sources}) => sources.length > 0),
    ({sources}) => sources.join()
  )
  const [most] = [...shared.values()].sort((a, b) => b.length - a.length)
  return most && most.length > 1 ? (most[0]?.sources ?? []) : []
}

/** Whether the head has told all of these sources, and no others. */
export function isTold(sources: readonly string[], told: ToldSources): boolean {
  return sources.length === told.length && sources.every((slug) => told.includes(slug))
}
