import {outcomeEffects} from '../schemas/outcomes.ts'
import type {RequestData} from '../schemas/request.ts'
import type {Approval, Corpus, Version} from './corpus.ts'

/** States in the order they are told: what is sure first. */
export const approvalStates = [
  'approved',
  'approved-by-source',
  'approved-with-statement',
  'approved-with-reservation',
  'approved-amended',
  'rejected',
  'terminated',
  'withdrawn',
  'lapsed',
  'returned',
  'tabled',
  'proposed-onward',
  'proposed',
  'unknown'
] as const satisfies readonly Approval['state'][]

/** The day of a search, or the last day of a question. */
export function dayOfRequest({answeredOn, askedOn, searchedOn}: RequestData): string {
  return searchedOn ?? answeredOn ?? askedOn ?? ''
}

/** Whether no party has been asked for anything that is missing. */
export function nobodyAsked({requests}: Corpus): boolean {
  return !requests.some(({askedOn}) => askedOn)
}

/** What a reader is told: where nothing is known, whether anybody has asked or looked for it. */
export type ShownState = Approval['state'] | 'asked' | 'searched'

/** The state of an approval as a reader is told it. */
export function shownState({request, state}: Approval): ShownState {
  if (state !== 'unknown' || !request) return state
  return request.askedOn && !request.answeredOn ? 'asked' : 'searched'
}

/**
 * The day that a state is of: of the decision, of the search or the question, of the source that tells
 * it in general.
 *
 * @param checked Day that the sources were last checked: until then nobody has looked for what is not known.
 */
export function dayOfState(approval: Approval, checked?: string): string | undefined {
  const {decision, request, source, state} = approval
  if (decision) return decision.data.decidedOn
  if (state === 'approved-by-source') return source?.data.date
  return request && shownState(approval) !== state ? dayOfRequest(request) : checked
}

/** The same as a reader is told them: what is not known was asked for, looked for, or neither. */
export const shownStates: readonly ShownState[] = approvalStates.flatMap((state) =>
  state === 'unknown' ? (['asked', 'searched', 'unknown'] as const) : [state]
)

/** Whether a party in that state has approved the version as it is. */
export function isApproval(state: ShownState): boolean {
  return state === 'approved-by-source' || effects[state] === 'approves'
}

const effects: Partial<Record<ShownState, string>> = outcomeEffects

/**
 * How many parties have approved, whatever tells of it; then how many there are in each other state,
 * without the states that none is in. Those that an approval has in another way are among the first.
 */
export function countApprovals({approvals}: Version): [state: ShownState, count: number][] {
  const shown = approvals.map(shownState)
  const approved = shown.filter(isApproval).length
  const others = shownStates
    .filter((state) => state !== 'approved')
    .map((state): [ShownState, number] => [state, shown.filter((one) => one === state).length])
  return [['approved', approved], ...others.filter(([, count]) => count > 0)]
}
