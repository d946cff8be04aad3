/** Words of a list that are one letter away: wrong, missing, too many, or two that changed places. */
export function nearWords(word: string, words: Iterable<string>): string[] {
  const found: string[] = []
  for (const other of words) {
    if (Math.abs(other.length - word.length) <= 1 && isNear(word, other)) found.push(other)
  }
  return found
}

function isNear(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (restA.length > restB.length) return restA.slice(1) === restB
  if (restA.length < restB.length) return restA === restB.slice(1)
  if (restA.slice(1) === restB.slice(1)) return true
  const swapped = restA.slice(1, 2) + restA.slice(0, 1) + restA.slice(2)
  return swapped === restB
}
