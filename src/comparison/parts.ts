import type {ComparedGroup, Row} from './comparison.ts'

/** So many letters on one page, each as often as it is shown: 40 to 50 KiB with brotli. */
const most = 130_000
/** Headings and links of a group, and what is said of a change. */
const ofGroup = 300
const ofChange = 150

/** The groups page by page, so that no page of a long comparison is too long. There is always one. */
export function partsOf(groups: readonly ComparedGroup[]): ComparedGroup[][] {
  const parts: ComparedGroup[][] = [[]]
  let size = 0
  for (const group of groups) {
    const own = sizeOf(group)
    if (size > 0 && size + own > most) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(group)
    size += own
  }
  return parts
}

function sizeOf({newer, older, rows, states}: ComparedGroup): number {
  if (!states.includes('unknown')) return rows.reduce((sum, row) => sum + rowSize(row), ofGroup)
  const letters = [...older, ...newer].flatMap(({blocks}) => blocks.map(({text}) => text.length))
  return letters.reduce((sum, one) => sum + one, ofGroup)
}

/** What stays is shown once; what has changed in the list and in its place, before and after. */
function rowSize({newer, older, state}: Row): number {
  const [before, after] = [older, newer].map((side) =>
    (side?.pieces ?? []).reduce((sum, {text}) => sum + text.length, 0)
  ) as [number, number]
  return state === 'same' ? after : 2 * (before + after) + ofChange
}
