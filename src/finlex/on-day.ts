import type {Wording} from './act.ts'

/**
 * Of the wordings of one place, the one in force on a day.
 *
 * `undefined` when it is not in force yet; `unknown` when two stand side by side and no note names
 * the day between them.
 */
export function onDay<One extends Wording>(
  wordings: readonly One[],
  day: string
): One | 'unknown' | undefined {
  const newest = wordings.findLast(({state}) => state === 'newest')
  const earlier = wordings.filter(({state}) => state === 'earlier')
  if (earlier.length === 0)
    return newest?.from !== undefined && day < newest.from ? undefined : newest
  // Each ends on a day of its own; the first that has not ended is in force.
  const ends = earlier.map(({until}) => until)
  if (ends.includes(undefined)) return 'unknown'
  const current = earlier
    .toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1))
    .find(({until}) => until !== undefined && day < until)
  return current ?? newest
}
