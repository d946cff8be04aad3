import {pieceAt} from './piece-at.ts'

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
    // Each sentence begins where the one before ends.
    const before = pieceAt(ends, offset)
    return around(text, offset, [ends[before] ?? 0, ends[before + 1] ?? text.length])
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
