import type {StateName} from './state-name.ts'

/** Approved, not settled yet, or neither: what a colour tells beside the mark and the words. */
export type Tone = 'approved' | 'waiting'

const tones: Partial<Record<StateName, Tone>> = {
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
export function toneOf(state: StateName): Tone | undefined {
  return tones[state]
}
