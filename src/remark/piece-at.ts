/**
 * Number of the piece of a text that an offset lies in, by where the pieces begin; -1 before the first.
 *
 * By halving: a text may have thousands of lines or sentences, and as many places to be found in it.
 */
export function pieceAt(starts: ArrayLike<number>, offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
