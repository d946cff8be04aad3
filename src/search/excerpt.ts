import type {SearchIndex} from './open-index.ts'
import {foreignStem} from './words/foreign.ts'
import {keysInText, marks} from './words/keys.ts'
import {tokenise} from './words/tokenise.ts'

/** A piece of a text, matched or not. */
export interface Piece {
  text: string
  matched: boolean
}

const longest = 190

/** A text with the words that matched set apart. */
export function markMatches(text: string, keys: ReadonlySet<string>, {read}: SearchIndex): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const {end, start, word} of tokenise(text)) {
    if (!matches(word)) continue
    if (start > at) pieces.push({text: text.slice(at, start), matched: false})
    pieces.push({text: text.slice(start, end), matched: true})
    at = end
  }
  if (at < text.length) pieces.push({text: text.slice(at), matched: false})
  return pieces

  function matches(word: string): boolean {
    if (keys.has(marks.foreign + foreignStem(word))) return true
    return keysInText(word, read).some((key) => keys.has(key))
  }
}

/** The part of a text around its first match, with the matches set apart. */
export function excerpt(text: string, keys: ReadonlySet<string>, index: SearchIndex): Piece[] {
  if (text.length <= longest) return markMatches(text, keys, index)
  const pieces = markMatches(text, keys, index)
  const first = pieces.findIndex(({matched}) => matched)
  const before =
    first > 0 ? pieces.slice(0, first).reduce((sum, {text}) => sum + text.length, 0) : 0
  const start = before > longest / 2 ? text.indexOf(' ', before - longest / 3) + 1 : 0
  const space = text.indexOf(' ', start + longest)
  const end = space < 0 ? text.length : space
  const part = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
  return markMatches(part, keys, index)
}
