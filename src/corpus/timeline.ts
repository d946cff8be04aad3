import type {Corpus, Decision, Version} from './corpus.ts'

/** Something that happened to the agreement: a decision, a proposal, or a step of preparation. */
export interface TimelineEvent {
  /** A day, a month or a year. */
  when: string
  text: string
  version: Version
  decision?: Decision
  /** Slugs of the sources of a step. */
  sources: readonly string[]
}

/** All that happened, oldest first; of one time the less precise first. */
export function timelineOf({decisions, versions}: Corpus): TimelineEvent[] {
  const steps = versions.flatMap((version) =>
    (version.data.events ?? []).map((event): TimelineEvent => ({...event, version}))
  )
  const decided = decisions.map(
    (decision): TimelineEvent => ({
      when: decision.data.decidedOn,
      text: decision.data.title,
      version: decision.version,
      decision,
      sources: decision.data.sources
    })
  )
  return [...steps, ...decided].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0))
}
