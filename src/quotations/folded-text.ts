import {withoutLigatures} from '../identifiers/ligatures.ts'

/** A text in one line, for comparing. */
export interface FoldedText {
  /** Characters, white space folded; a hyphen that ends a line is `\u0000`. */
  characters: string
  /** Line of each character, counted from 1. */
  lines: Uint32Array
  /** The same without any hyphen and the space after it. */
  bare: string
  /** Where each of its characters stands in `characters`. */
  bareOffsets: Uint32Array
}

const lineEndHyphen = '\u0000'

/** The hyphen of the keyboard, that of typesetting, and the one that readers of scanned pages write. */
const hyphenAtEnd = /[-\u2010\u00AC]$/u

/** Folds white space and ligatures, and marks hyphens at ends of lines: they may be the line's or the word's. */
export function foldText(lines: readonly string[]): FoldedText {
  const pieces: string[] = []
  const lengths: number[] = []
  for (const line of lines) {
    const words = withoutLigatures(line.trim().replace(/\s+/gu, ' '))
    const folded = hyphenAtEnd.test(words)
      ? words.slice(0, -1) + lineEndHyphen
      : words && `${words} `
    pieces.push(folded)
    lengths.push(folded.length)
  }
  const characters = pieces.join('')
  const numbers = new Uint32Array(characters.length)
  let at = 0
  for (const [index, length] of lengths.entries()) {
    numbers.fill(index + 1, at, at + length)
    at += length
  }
  return {characters, lines: numbers, ...bareOf(characters)}
}

function bareOf(characters: string): Pick<FoldedText, 'bare' | 'bareOffsets'> {
  const pieces: string[] = []
  const offsets = new Uint32Array(characters.length)
  let [from, length] = [0, 0]
  const keep = (to: number) => {
    pieces.push(characters.slice(from, to))
    for (let at = from; at < to; at++) offsets[length++] = at
  }
  for (const {0: hyphen, index} of characters.matchAll(/\0|- ?/gu)) {
    keep(index)
    from = index + hyphen.length
  }
  keep(characters.length)
  return {bare: pieces.join(''), bareOffsets: offsets.subarray(0, length)}
}
