/** Words by their length, so that only those that can be near are compared. */
export type WordsByLength = ReadonlyMap<number, readonly string[]>

/** Words that are one letter away: wrong, missing, too many, or two that changed places. */
export function nearWords(word: string, words: WordsByLength): string[] {
  return [-1, 0, 1].flatMap((step) =>
    (words.get(word.length + step) ?? []).filter((other) => isNear(word, other))
  )
}

function isNear(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  if (a.length > b.length) return sameFrom(a, start + 1, b, start)
  if (a.length < b.length) return sameFrom(a, start, b, start + 1)
  if (sameFrom(a, start + 1, b, start + 1)) return true
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start]
  return swapped && sameFrom(a, start + 2, b, start + 2)
}

function sameFrom(a: string, atA: number, b: string, atB: number): boolean {
  for (let step = 0; atA + step < a.length; step++) {
    if (a[atA + step] !== b[atB + step]) return false
  }
  return true
}
