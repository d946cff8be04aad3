/**
 * Places that one text may cite. A text of ranges alone, `1–99 §, 1–99 §, …`, would fill any
 * memory.
 */
export const mostPlaces = 100_000

/** The count itself, or a clear end. */
export function checkCount(count: number): number {
  if (count <= mostPlaces) return count
  throw new RangeError(
    `Expected at most ${mostPlaces} citations in one text, found more. Read the text in parts.`
  )
}
