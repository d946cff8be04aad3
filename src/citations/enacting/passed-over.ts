import type {NumberMark} from '../tokens/number.ts'
import type {Token} from '../tokens/tokenize.ts'
import {isNew, opensMove, verbOf} from './words.ts'

/** Whether the history of what was named begins: `sellaisena kuin se on`, `sådan den lyder`. */
export function opensHistory(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (/^sellais(?:ena|ina)$/u.test(word)) return next === 'kuin'
  if (word === 'niistä' || word === 'joista') return tokens[at - 1]?.text === ','
  if (word === 'av') return next === 'dem' || next === 'dessa' || next === 'vilka'
  if (!/^såda(?:n|na|nt)$/u.test(word)) return false
  return tokens.slice(at + 1, at + 7).some(({lower}) => /^(?:lyder|lydelse)/u.test(lower))
}

/** Whether it ends: with the next verb, with what is new, with what moves. */
export function closesHistory(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  return (
    verbOf(token) !== undefined ||
    isNew(token) ||
    opensMove(token) ||
    token.lower === 'seuraavasti' ||
    (token.lower === 'som' && /^följer$/u.test(tokens[at + 1]?.lower ?? ''))
  )
}

const instrument =
  /^(?:laissa|laeissa|lailla|laeilla|asetuksessa|asetuksissa|asetuksella|asetuksilla|päätöksessä|päätöksissä|lag|lagar|lagarna|förordning|förordningen|förordningar|förordningarna|beslut|beslutet)$/u

/**
 * Whether a number is that of the act which the clause is about, and not of one that has amended it
 * before. Its own stands in parentheses, after its title.
 */
export function isOwnNumber(tokens: readonly Token[], {from, parenthesised}: NumberMark): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  return parenthesised && !instrument.test(before)
}
