import type {Version} from '../model/corpus.ts'
import {type ShownState, shownState, shownStates} from '../model/count-approvals.ts'

/** A party on the ring, on a square of 32 by 32. */
export interface RingDot {
  x: number
  y: number
  r: number
  state: ShownState
}

const round = (value: number) => Math.round(value * 100) / 100

/** The parties of a version on a ring, from the top clockwise, what is sure first: the mark of the site. */
export function partyRing({approvals}: Version): RingDot[] {
  const states = shownStates.flatMap((state) =>
    approvals.map(shownState).filter((shown) => shown === state)
  )
  const r = round(Math.min(3, 34 / states.length))
  return states.map((state, index) => {
    const angle = (2 * Math.PI * index) / states.length
    const x = round(16 + 12.5 * Math.sin(angle))
    return {x, y: round(16 - 12.5 * Math.cos(angle)), r, state}
  })
}

/** Whether a dot is full: what is approved. All else is a ring. */
export function isFull({state}: RingDot): boolean {
  return (
    state === 'approved' || state === 'approved-by-source' || state === 'approved-with-statement'
  )
}
