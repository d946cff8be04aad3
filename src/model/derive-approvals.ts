import type {Approval, Decision, Party, Source, Version} from './corpus.ts'
import {isDecided} from './decision-parts.ts'

/** Fills in what is known of each party's approval of each version. */
export function deriveApprovals(
  versions: readonly Version[],
  decisions: readonly Decision[],
  sources: ReadonlyMap<string, Source>
): void {
  const byVersionAndParty = Map.groupBy(
    decisions.filter(({party}) => party),
    ({version, party}) => `${version.id}\0${party?.slug}`
  )
  for (const version of versions) {
    const {approvedBySource} = version.data
    const general = approvedBySource && sources.get(approvedBySource.source)
    if (general) version.generalApproval = {source: general, quote: approvedBySource.quote}
    version.approvals = version.parties.map((party) => {
      const own = byVersionAndParty.get(`${version.id}\0${party.slug}`) ?? []
      const isCovered = approvedBySource?.parties?.includes(party.slug) ?? true
      return approvalOf(party, version, own, isCovered ? general : undefined)
    })
    for (const approval of version.approvals) approval.party.approvals.push(approval)
  }
}

function approvalOf(
  party: Party,
  version: Version,
  decisions: readonly Decision[],
  general: Source | undefined
): Approval {
  const newestFirst = [...decisions].reverse()
  const decided = newestFirst.find(isDecided)
  if (decided) {
    const state = decided.data.outcome === 'rejected' ? 'rejected' : 'approved'
    return {party, version, state, decision: decided}
  }
  if (general) return {party, version, state: 'approved-by-source', source: general}
  const proposed = newestFirst.find(({data}) => data.outcome === 'proposed')
  if (proposed) return {party, version, state: 'proposed', decision: proposed}
  return {party, version, state: 'unknown'}
}
