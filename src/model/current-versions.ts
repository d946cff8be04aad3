import type {Corpus, Version} from './corpus.ts'

/** The newest version, which readers are led to. */
export function newestVersion({versions}: Corpus): Version | undefined {
  return versions.at(-1)
}

/** The version in force as far as the sources tell. */
export function versionInForce({versions}: Corpus): Version | undefined {
  return versions.findLast(({state}) => state === 'in-force')
}

/** The newest day that anything is known of a version's approval: of a meeting, or of the source. */
export function lastKnown({decisions}: Corpus, version: Version): string | undefined {
  const meetings = decisions
    .filter((decision) => decision.version === version)
    .map(({data}) => data.decidedOn)
  const told = version.generalApproval?.source.data.date
  return [...meetings, ...(told ? [told] : [])].sort().at(-1)
}
