import type {Version} from '../model/corpus.ts'
import {shownState, shownStates} from '../model/count-approvals.ts'
import {type Tone, toneOf} from './tone.ts'

/** Colours of the dots, as SVG takes them: `other` is of those that are neither approved nor waiting. */
export type RingColours = Record<Tone | 'other', string>

const round = (value: number) => Math.round(value * 100) / 100

/**
 * The mark of a site, as the inside of an SVG of 32 by 32: the parties of a version on a ring, from the
 * top clockwise, what is sure first. Full is approved, half waits, and all else is empty.
 */
export function drawnRing({approvals}: Version, colours: RingColours): string {
  const tones = shownStates.flatMap((state) =>
    approvals.filter((approval) => shownState(approval) === state).map(() => toneOf(state))
  )
  const r = round(Math.min(2.6, 32 / tones.length))
  const line = round(Math.min(1.2, r / 2))
  return tones
    .map((tone, index) => {
      const angle = (2 * Math.PI * index) / tones.length
      const x = round(16 + 12.5 * Math.sin(angle))
      const y = round(16 - 12.5 * Math.cos(angle))
      const colour = colours[tone ?? 'other']
      const fill = tone === 'approved' ? colour : 'none'
      const circle = `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" stroke="${colour}" stroke-width="${line}"/>`
      const half = `<path d="M${x} ${round(y - r)}a${r} ${r} 0 0 0 0 ${round(2 * r)}z" fill="${colour}"/>`
      return tone === 'waiting' ? circle + half : circle
    })
    .join('')
}
