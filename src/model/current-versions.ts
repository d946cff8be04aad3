import type {Corpus, Version} from './corpus.ts'

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

/** The newest day that anything is known of a version: of a meeting, of its life, of the source. */
export function lastKnown({decisions}: Corpus, version: Version): string | undefined {
  const meetings = decisions
    .filter((decision) => decision.version === version)
    .map(({data}) => data.decidedOn)
  const told = version.generalApproval?.source.data.date
  const seen = version.life.events.flatMap(({event, on}) =>
    event === 'in-force' && on ? [on] : []
  )
  return [...meetings, ...seen, ...(told ? [told] : [])].sort().at(-1)
}
