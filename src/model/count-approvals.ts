import type {Approval, Version} from './corpus.ts'

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

/** How many parties there are in each state, without the states that none is in. */
export function countApprovals({approvals}: Version): [state: Approval['state'], count: number][] {
  return approvalStates
    .map((state): [Approval['state'], number] => [
      state,
      approvals.filter((approval) => approval.state === state).length
    ])
    .filter(([state, count]) => count > 0 || state === 'approved')
}
