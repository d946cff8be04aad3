import {depth, type Level, levelBeforeNumber, levels} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'
import {fits, type Numeral, readLetter, readNumeral, skipSeparator} from './enumerate.ts'
import type {LocatorStep} from './locator.ts'

/** Numbers of one level after their word: `26a and 26d`, `40-1-1`, `(a)`, `a–c`. */
export function readEnglishNumerals(tokens: readonly Token[], at: number, level: Level): Numeral[] {
  const numerals: Numeral[] = []
  let next = at
  for (;;) {
    const numeral = readEnglishNumeral(tokens, next, level)
    if (!numeral || !fits(numeral, level)) return numerals
    // `artikel 6 och 4 §`, `section 44, 2 May 2024`: the last number belongs to what follows it.
    if (tokens[numeral.to]?.type === 'sign' || isDay(tokens, numeral.to)) return numerals
    numerals.push(numeral)
    const separator = skipSeparator(tokens, numeral.to)
    if (separator === numeral.to || levelBeforeNumber(tokens[separator])) return numerals
    next = separator
  }
}

/** A month and a year after a number. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const [month, year] = [tokens[at], tokens[at + 1]]
  return month?.type === 'word' && year?.type === 'number' && year.text.length === 4
}

function readEnglishNumeral(
  tokens: readonly Token[],
  at: number,
  level: Level
): Numeral | undefined {
  const numeral = readDashed(tokens, at) ?? readNumeral(tokens, at)
  if (numeral || depth(level) <= depth('section')) return numeral
  const bracketed = readBracketed(tokens, at)
  return bracketed ?? (level === 'subparagraph' ? readLetter(tokens, at) : undefined)
}

/** `40-1-1`: section, subsection, paragraph. `40-3` is one too: no range runs backwards. */
function readDashed(tokens: readonly Token[], at: number): Numeral | undefined {
  const values: string[] = []
  let next = at
  while (tokens[next]?.type === 'number' && (next === at || tokens[next]?.glued)) {
    values.push(tokens[next]?.text ?? '')
    next++
    if (tokens[next]?.text !== '-' || !tokens[next]?.glued) break
    next++
  }
  const [first = '', second] = values
  const levelled = values.length > 2 || (second !== undefined && Number(second) < Number(first))
  return levelled ? {from: at, to: next, values: [first], dots: values.slice(1)} : undefined
}

/** `(1)`, `(a)` */
function readBracketed(tokens: readonly Token[], at: number): Numeral | undefined {
  const value = tokens[at + 1]
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || !value) return undefined
  const letter = value.type === 'word' && value.text.length === 1
  if (value.type !== 'number' && !letter) return undefined
  return {from: at, to: at + 3, values: [value.lower]}
}

/** `5(1)(a)` goes deeper, `5(1) and (2)` lies beside. */
export function readBracketStep(
  tokens: readonly Token[],
  at: number,
  before: LocatorStep
): LocatorStep | undefined {
  const deeper = bracketStep(readBracketed(tokens, at), before.level)
  if (deeper) return deeper
  const beside = skipSeparator(tokens, at)
  const above = levels[depth(before.level) - 1]
  if (beside === at || tokens[at - 1]?.text !== ')' || !above) return undefined
  const step = bracketStep(readBracketed(tokens, beside), above)
  return step && {...step, descends: false}
}

/** A letter in brackets under a section is a paragraph of its only subsection. */
function bracketStep(numeral: Numeral | undefined, above: Level): LocatorStep | undefined {
  if (!numeral) return undefined
  const letter = /^\p{L}$/u.test(numeral.values[0] ?? '')
  const base = above === 'article' ? 'section' : above
  const level = letter && depth(base) < depth('paragraph') ? 'paragraph' : levels[depth(base) + 1]
  if (!level || depth(level) < depth('subsection') || !fits(numeral, level)) return undefined
  return {level, from: numeral.from, to: numeral.to, numerals: [numeral], descends: true}
}
