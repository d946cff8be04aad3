import {withoutLigatures} from '../../identifiers/ligatures.ts'

/** A word of a text and where it stands: `text.slice(start, end)`. */
export interface Token {
  /** In small letters, without soft hyphens and case endings set off by a colon (`EU:n`). */
  word: string
  start: number
  end: number
}

//   612/2021 · 77/00.04.01/2023 · 6.10.2025
const number = '\\d+(?:[./]\\d+)*'
//   sosiaali- · tasa-arvo · EU:n
const letters = '\\p{L}[\\p{L}\\p{M}\\u00AD]*'
const word = `${letters}(?:[-\\u2011]${letters})*(?::${letters})?`
const pattern = new RegExp(`${number}\\p{L}?(?!\\p{L})|${word}|\\d+`, 'gu')

/** Words and numbers of a text, in order. */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(pattern)].map(({0: found, index}) => ({
    word: normalise(found),
    start: index,
    end: index + found.length
  }))
}

/** The words and numbers of a text as they are written, where nobody asks for their places. */
export function writtenWords(text: string): readonly string[] {
  return text.match(pattern) ?? []
}

/** How a word is looked up: one form for every way of writing it. */
export function normalise(word: string): string {
  return withoutLigatures(word)
    .normalize('NFC')
    .toLocaleLowerCase('fi')
    .replace(/\u00AD/gu, '')
    .replace(/\u2011/gu, '-')
    .replace(/:.*$/u, '')
    .replace(/[éèê]/gu, 'e')
}

/** Without the dots and rings that a foreign keyboard lacks: `jarjestaminen`. */
export function withoutDots(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
