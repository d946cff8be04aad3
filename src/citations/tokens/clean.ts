import type {Span} from '../citation.ts'

/** A text made plain for reading, with the way back to the original. */
export interface CleanText {
  text: string
  /** Span in the original text of a span in the plain one. */
  original(start: number, end: number): Span
}

// Soft hyphen, zero-width space and joiners, byte order mark: they do not show.
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u
const oddSpace = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\r_]/u
// Registers of courts write `Tuloverolaki_29_§`. Elsewhere an underscore is no space.
const special =
  /[\t\r\u00A0\u00AD\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]|_(?=(?:\d{1,4}_)?§)|-[^\S\n]*\n/gu

//   terveyden-⏎huollon      one word, broken at the end of a line
//   sosiaali-⏎ja            two words, the hyphen is its own
const brokenWord =
  /(?<=\p{Ll})-[^\S\n]*\n[^\S\n]*(?!(?:ja|tai|sekä|och|eller|samt)(?!\p{L}))(?=\p{Ll})/uy

/**
 * Drops what does not show, turns every space into a plain one and joins words that are broken at
 * the end of a line.
 */
export function cleanText(text: string): CleanText {
  const kept: Kept[] = []
  let clean = ''
  let from = 0

  for (const {0: found, index} of text.matchAll(special)) {
    if (index < from) continue
    if (oddSpace.test(found)) {
      keep(index)
      clean += ' '
      from = index + 1
    } else if (invisible.test(found)) {
      keep(index)
      from = index + 1
    } else {
      brokenWord.lastIndex = index
      const broken = brokenWord.exec(text)?.[0]
      if (!broken) continue
      keep(index)
      from = index + broken.length
    }
  }
  keep(text.length)

  return {text: clean, original: (start, end) => [originalOf(start), originalOf(end - 1) + 1]}

  function keep(until: number): void {
    if (until > from) kept.push({clean: clean.length, original: from})
    clean += text.slice(from, until)
  }

  function originalOf(at: number): number {
    const piece = lastBefore(kept, at)
    return piece ? at - piece.clean + piece.original : at
  }
}

/** Where a piece of the text that is kept as it is begins. */
interface Kept {
  clean: number
  original: number
}

/** The last piece that begins at or before a place, by halving. */
function lastBefore(pieces: readonly Kept[], at: number): Kept | undefined {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.clean ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return pieces[low - 1]
}
