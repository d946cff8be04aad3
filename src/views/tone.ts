import type {ShownState} from '../model/count-approvals.ts'
import type {Outcome} from '../schemas/outcomes.ts'

/** Approved, not settled yet, or neither: what a colour tells beside the mark and the words. */
export type Tone = 'approved' | 'waiting'

const tones: Partial<Record<Outcome | ShownState, Tone>> = {
  approved: 'approved',
  'approved-by-source': 'approved',
  'approved-with-statement': 'approved',
  returned: 'waiting',
  tabled: 'waiting',
  'proposed-onward': 'waiting',
  proposed: 'waiting',
  asked: 'waiting'
}

/** The colour of a state; none where nothing is approved and nothing waits. */
export function toneOf(state: Outcome | ShownState | 'event'): Tone | undefined {
  return state === 'event' ? undefined : tones[state]
}
