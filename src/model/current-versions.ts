import type {Corpus, Source, Version} from './corpus.ts'
import {sourcesOf} from './find.ts'

/** The newest version. */
export function newestVersion({versions}: Corpus): Version | undefined {
  return versions.at(-1)
}

/** The versions in force as far as the sources tell, newest first: two where parties differ. */
export function versionsInForce({versions}: Corpus): Version[] {
  return versions.filter(({state}) => state === 'in-force').reverse()
}

/** The version that readers are led to: the one in force, else the newest. */
export function leadingVersion(corpus: Corpus): Version | undefined {
  return versionsInForce(corpus)[0] ?? newestVersion(corpus)
}

/** The newest that is known of a version. */
export interface LastKnown {
  day: string
  /** What tells of it, where that is known. */
  source?: Source | undefined
}

/** The newest day that anything is known of a version: of a meeting, of its life, of the source. */
export function lastKnown(corpus: Corpus, version: Version): LastKnown | undefined {
  const meetings = corpus.decisions
    // Of a meeting to come nothing is known yet.
    .filter(
      ({effects, isComing}) => !isComing && effects.some((effect) => effect.version === version)
    )
    .map(({data, sources}): LastKnown => ({day: data.decidedOn, source: sources[0]}))
  const seen = version.life.events.flatMap(({event, on, sources}): LastKnown[] =>
    event === 'in-force' && on ? [{day: on, source: sourcesOf(corpus, sources)[0]}] : []
  )
  const general = version.generalApproval?.source
  const told = general?.data.date ? [{day: general.data.date, source: general}] : []
  return [...meetings, ...seen, ...told].sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1)
}
