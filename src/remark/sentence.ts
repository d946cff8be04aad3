const segmenter = new Intl.Segmenter('fi', {granularity: 'sentence'})
const goesOn = /(?:\d\.|\b(?:mom|kap|ks|esim|ns|mm|s)\.)\s*$/u

/** Letters that `goesOn` looks back on: the longest abbreviation with its full stop and white space. */
const ending = 20

/** A sentence without end is shown as far as this on each side of the place asked for. */
const mostOnOneSide = 400

/** The sentences of a text, white space folded, by the offsets that lie in them: parted once. */
export function sentencesOf(text: string): (offset: number) => string {
  const ends: number[] = []
  for (const {segment, index} of segmenter.segment(text)) {
    const end = index + segment.length
    // Full stops of dates and abbreviations end no sentence: the next word decides.
    if (end >= text.length || !goesOn.test(text.slice(Math.max(0, end - ending), end))) {
      ends.push(end)
    }
  }
  return (offset) => {
    // By halving: an archived text may have thousands of sentences, and as many citations.
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return around(text, offset, [ends[low - 1] ?? 0, ends[low] ?? text.length])
  }
}

/** The sentence, or its words around the offset. */
function around(text: string, offset: number, [start, end]: [number, number]): string {
  const from = Math.max(start, offset - mostOnOneSide)
  const to = Math.min(end, offset + mostOnOneSide)
  let words = text.slice(from, to)
  if (from > start) words = words.replace(/^\S*\s/u, '… ')
  if (to < end) words = words.replace(/\s\S*$/u, ' …')
  return words.replace(/\s+/gu, ' ').trim()
}
