import type {Level} from '../tokens/levels.ts'
import {levelAfterNumber, levelBeforeNumber} from '../tokens/levels.ts'
import {isDamaged, skipNumberInParentheses} from '../tokens/number.ts'
import type {Token} from '../tokens/tokenize.ts'

/** One number of a list, or a range in it. */
export interface Numeral {
  /** Tokens, `[from, to)`. */
  from: number
  to: number
  /** Values: one, or every one of a range. */
  values: readonly string[]
  range?: readonly [from: string, to: string]
  /** Levels above and below that dots and colons say: `2:8.2` is chapter, section, subsection. */
  colon?: string
  dots?: readonly string[]
}

const separators = new Set([
  ...[',', '&', 'ja', 'tai', 'sekä', 'taikka', 'eikä', 'ynnä', 'och', 'eller', 'samt'],
  ...['and', 'or']
])

/** First token after a separator (`,`, `ja`, `, sekä`, `ja/och`), or the same place when there is none. */
export function skipSeparator(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token || !separators.has(token.lower)) return at
  const next = tokens[at + 1]
  const joint = next?.text === '/' ? 1 : 0
  const second = tokens[at + 1 + joint]
  return (token.lower === ',' || joint) && second?.type === 'word' && separators.has(second.lower)
    ? at + 2 + joint
    : at + 1
}

const longestRange = 100

/**
 * Every whole number, or every letter of one number, between the ends. Lettered ones between two
 * whole numbers are not covered (Lainkirjoittajan opas 24.4.1).
 */
export function expandRange(from: string, to: string): readonly string[] {
  const [first, last] = [Number.parseInt(from, 10), Number.parseInt(to, 10)]
  const [firstLetter, lastLetter] = [from.replace(/^\d+/u, ''), to.replace(/^\d+/u, '')]
  if (Number.isNaN(first)) return letters('', from, to)
  if (first === last) return letters(String(first), firstLetter || 'a', lastLetter)
  if (last < first || last - first > longestRange) return [from, to]
  const values = [from]
  for (let value = first + 1; value < last; value++) values.push(String(value))
  if (lastLetter) values.push(String(last))
  values.push(to)
  return values
}

function letters(prefix: string, from: string, to: string): readonly string[] {
  const values: string[] = []
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++)
    values.push(prefix + String.fromCharCode(code))
  return values
}

/** Whether a token is one small letter, which may be a number's or stand for one. */
export function isLetter(token: Token | undefined): token is Token {
  return token?.type === 'word' && token.text.length === 1 && token.text === token.lower
}

/** Whether what follows a lone letter shows that the letter belongs to the number before it. */
function closesLetter(letter: Token, token: Token | undefined): boolean {
  // `23 k.` is kohta 23, `23 k §` a section.
  if (levelAfterNumber(letter) && levelAfterNumber(token) === undefined) return false
  if (letter.glued || !token) return true
  if (token.type === 'word')
    return (
      levelAfterNumber(token) !== undefined ||
      levelBeforeNumber(token) !== undefined ||
      separators.has(token.lower) ||
      token.lower === 'of'
    )
  return token.type !== 'number' || token.glued
}

/** `2l §`, `1O §`: a letter glued to a number where a digit was. What the number was is not told. */
const looksLikeDigit = /^[lIoOSBZ]$/u

/** A number with its letter: `6`, `6 a`, `26a`. */
function readValue(tokens: readonly Token[], at: number): {value: string; to: number} | undefined {
  const token = tokens[at]
  if (token?.type !== 'number' || isDamaged(tokens, at)) return undefined
  // `58. c §`: an ordinal full stop before the letter.
  const dot = tokens[at + 1]?.text === '.' && isLetter(tokens[at + 2]) ? 1 : 0
  const letter = tokens[at + 1 + dot]
  const value = token.text.replace(/^0+(?=\d)/u, '')
  if (letter?.glued && looksLikeDigit.test(letter.text)) return undefined
  if (!isLetter(letter) || !closesLetter(letter, tokens[at + 2 + dot])) return {value, to: at + 1}
  if (dot && !levelAfterNumber(tokens[at + 3])) return {value, to: at + 1}
  return {value: value + letter.lower, to: at + 2 + dot}
}

/** A number, a dotted or colon number, or a range. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = readValue(tokens, at)
  if (!first) return undefined
  let to = first.to
  let value = first.value
  let colon: string | undefined

  if (tokens[to]?.text === ':' && tokens[to]?.glued && tokens[to + 1]?.glued) {
    const second = readValue(tokens, to + 1)
    if (second) {
      colon = value
      value = second.value
      to = second.to
    }
  }

  const dots: string[] = []
  while (
    tokens[to]?.text === '.' &&
    tokens[to]?.glued &&
    tokens[to + 1]?.glued &&
    dots.length < 3
  ) {
    const next = readValue(tokens, to + 1)
    if (!next) break
    dots.push(next.value)
    to = next.to
  }

  // `§ 56, 12.3.2020`: a day in a list is not a member of it.
  if (dots.at(-1)?.length === 4) return undefined
  const numeral: Numeral = {from: at, to, values: [value]}
  if (colon !== undefined) numeral.colon = colon
  if (dots.length > 0) numeral.dots = dots
  if (tokens[to]?.type !== 'dash' || dots.length > 0) return numeral
  // `⏎— 12 —⏎44 §`: the number of a page.
  if (tokens[to + 1]?.opensLine && !tokens[to]?.glued) return numeral
  const last = readValue(tokens, to + 1)
  if (!last || !isRange(value, last.value)) return numeral
  numeral.to = last.to
  numeral.values = expandRange(value, last.value)
  numeral.range = [value, last.value]
  return numeral
}

function isRange(from: string, to: string): boolean {
  const [first, last] = [Number.parseInt(from, 10), Number.parseInt(to, 10)]
  return first < last || (first === last && from < to)
}

/** A letter, or a range of letters: `a`, `a–c`. */
export function readLetter(tokens: readonly Token[], at: number): Numeral | undefined {
  const letter = tokens[at]
  if (!isLetter(letter)) return undefined
  const paren = tokens[at + 1]?.text === ')' ? 1 : 0
  const last = tokens[at + 2]
  if (!paren && tokens[at + 1]?.type === 'dash' && isLetter(last) && letter.lower < last.lower) {
    const [from, to] = [letter.lower, last.lower]
    return {from: at, to: at + 3, values: expandRange(from, to), range: [from, to]}
  }
  return {from: at, to: at + 1 + paren, values: [letter.lower]}
}

/** Numbers or letters with separators between: `6, 7 ja 10`, `a ja b`. */
export function readNumerals(
  tokens: readonly Token[],
  at: number,
  read: 'numbers' | 'letters' = 'numbers'
): Numeral[] {
  const numerals: Numeral[] = []
  const readOne = read === 'numbers' ? readNumeral : readLetter
  let next = at
  for (;;) {
    const numeral = readOne(tokens, next)
    if (!numeral) return numerals
    numerals.push(numeral)
    // An amending number may stand before the separator: `1 (419/2021) ja 2 momentti`.
    const end = skipNumberInParentheses(tokens, numeral.to)
    next = skipSeparator(tokens, end)
    if (next === end) return numerals
  }
}

/** Highest number that a level can sensibly have. Above it a number is a year or an amount. */
const highest: Record<Level, number> = {
  part: 30,
  chapter: 99,
  article: 999,
  section: 999,
  subsection: 60,
  paragraph: 199,
  subparagraph: 99
}

/** Whether a number can be of the level. */
export function fits(numeral: Numeral, level: Level): boolean {
  // `12:2 ja 7 luku`: what has a chapter of its own is none.
  if (level === 'chapter' && numeral.colon !== undefined) return false
  // `2015:410` is a number of Sweden's.
  if (Number.parseInt(numeral.colon ?? '', 10) > highest.chapter) return false
  return numeral.values.every((value) => {
    const number = Number.parseInt(value, 10)
    return Number.isNaN(number) || (number >= 1 && number <= highest[level])
  })
}

/** First token after a case ending that follows a number: the `:n` of `§ 39:n`, `21:5:n`. */
export function skipEnding(tokens: readonly Token[], at: number): number {
  const [colon, ending] = [tokens[at], tokens[at + 1]]
  const glued = colon?.text === ':' && colon.glued && ending?.type === 'word' && ending.glued
  return glued && ending.text === ending.lower ? at + 2 : at
}
