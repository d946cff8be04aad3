/**
 * What one text may hold. No text that people write comes near; a text made to hurt would fill any
 * memory with `1–99 §, 1–99 §, …`.
 */
const most = {
  /** Places cited in a text. */
  citations: 100_000,
  /** Places that one level of an expression names: `1–99 luvun 1–99 §:n 1–60 mom.` is half a million. */
  places: 1000,
  /** Parts that one expression lists: `1 §:n 1 mom. ja 2 §:n 1 mom. ja …`. */
  parts: 10_000
} as const

/** The count itself, or a clear end. Throws a `RangeError` that says what there was too much of. */
export function checkCount(what: keyof typeof most, count: number): number {
  if (count <= most[what]) return count
  const where = what === 'citations' ? 'one text' : 'one expression'
  throw new RangeError(
    `Expected at most ${most[what]} ${what} in ${where}, found more. Read the text in parts.`
  )
}
