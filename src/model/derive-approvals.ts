import {type Outcome, outcomeEffects} from '../schemas/outcomes.ts'
import type {RequestData} from '../schemas/request.ts'
import type {Approval, Decision, Party, Source, Version} from './corpus.ts'
import {dayOfRequest} from './count-approvals.ts'

/** Fills in what is known of each party's approval of each version. */
export function deriveApprovals(
  versions: readonly Version[],
  decisions: readonly Decision[],
  sources: ReadonlyMap<string, Source>,
  requests: readonly RequestData[]
): void {
  const inOrder = requests.toSorted((a, b) => (dayOfRequest(a) < dayOfRequest(b) ? -1 : 1))
  const byVersionAndParty = Map.groupBy(
    decisions.flatMap((decision) =>
      decision.effects.map(({outcome, version}) => ({decision, outcome, version}))
    ),
    ({decision: {party}, version}) => `${version.id}\0${party?.slug}`
  )
  for (const version of versions) {
    const {approvedBySource} = version.data
    const general = approvedBySource && sources.get(approvedBySource.source)
    if (general) version.generalApproval = {source: general, quote: approvedBySource.quote}
    version.approvals = version.parties.map((party) => {
      const own = byVersionAndParty.get(`${version.id}\0${party.slug}`) ?? []
      const isCovered = approvedBySource?.parties?.includes(party.slug) ?? true
      const request = inOrder.findLast(
        ({parties, version: about}) => about === version.id && parties.includes(party.slug)
      )
      const approval = approvalOf(party, version, own, isCovered ? general : undefined)
      return {...approval, ...(request && {request})}
    })
    for (const approval of version.approvals) approval.party.approvals.push(approval)
  }
}

/** A decision as it is about one version. */
interface Effect {
  decision: Decision
  outcome: Outcome
}

/** The newest word that settles the matter; else the source; else how far the matter has come. */
function approvalOf(
  party: Party,
  version: Version,
  effects: readonly Effect[],
  general: Source | undefined
): Approval {
  const newestFirst = effects.filter(({decision}) => !isAnnulled(decision)).reverse()
  const found = (...wanted: string[]): Approval | undefined => {
    const effect = newestFirst.find(({outcome}) => wanted.includes(outcomeEffects[outcome]))
    if (!effect) return undefined
    const state = effect.outcome as Approval['state']
    return {party, version, state, decision: effect.decision}
  }
  const settled = found('approves', 'settles')
  if (settled) return settled
  if (general) return {party, version, state: 'approved-by-source', source: general}
  return found('open') ?? {party, version, state: 'unknown'}
}

/** Whether another decision or a court has taken it away. */
export function isAnnulled({data, relations}: Decision): boolean {
  return (
    relations.some(({kind, way}) => kind === 'annuls' && way === 'from') ||
    (data.appeals?.some(({outcome}) => outcome === 'annulled') ?? false)
  )
}
