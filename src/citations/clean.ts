import type {Span} from './citation.ts'

/** A text made plain for reading, with the way back to the original. */
export interface CleanText {
  text: string
  /** Span in the original text of a span in the plain one. */
  original(start: number, end: number): Span
}

// Characters that do not show: soft hyphen, zero-width space and joiners, byte order mark.
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u
const oddSpace = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\r]/u

//   terveyden-⏎huollon      one word, broken at the end of a line
//   sosiaali-⏎ja            two words, the hyphen is its own
const brokenWord = /\p{Ll}(-[^\S\n]*\n[^\S\n]*)(?!(?:ja|tai|sekä|och|eller|samt)(?!\p{L}))\p{Ll}/uy

/**
 * Drops what does not show, turns every space into a plain one and joins words that are broken at
 * the end of a line.
 */
export function cleanText(text: string): CleanText {
  const offsets: number[] = []
  let clean = ''
  let copied = 0

  function copy(until: number): void {
    for (let at = copied; at < until; at++) offsets.push(at)
    clean += text.slice(copied, until)
    copied = until
  }

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 45) {
      brokenWord.lastIndex = at - 1
      const broken = at > 0 ? brokenWord.exec(text)?.[1] : undefined
      if (broken) {
        copy(at)
        copied = at + broken.length
        at = copied - 1
      }
      continue
    }
    if (code < 128 ? code !== 9 && code !== 13 : code < 160) continue
    const character = text.charAt(at)
    if (invisible.test(character)) {
      copy(at)
      copied = at + 1
    } else if (oddSpace.test(character)) {
      copy(at)
      offsets.push(at)
      clean += ' '
      copied = at + 1
    }
  }
  copy(text.length)

  return {
    text: clean,
    original(start, end) {
      return [offsets[start] ?? text.length, (offsets[end - 1] ?? text.length - 1) + 1]
    }
  }
}
