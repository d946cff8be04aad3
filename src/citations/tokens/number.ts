import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import {levelBeforeNumber} from './levels.ts'
import type {Token} from './tokenize.ts'

/** A number of the Statutes of Finland in a text, with what its parentheses say besides. */
export interface NumberMark {
  type: 'number'
  /** Tokens, `[from, to)`. */
  from: number
  to: number
  statute: StatuteNumber
  parenthesised: boolean
  /** Short names that the parentheses give: `(611/2021, jäljempänä hyvinvointialuelaki)`. */
  names: readonly DefinedName[]
}

/** A short name that a text gives an act for its own use. Tokens, `[from, to)`. */
export interface DefinedName {
  from: number
  to: number
}

interface ReadNumber {
  statute: StatuteNumber
  to: number
}

/** `611/2021`, `180/58` or `9.2.2001/119`, without parentheses. */
function readStatuteNumber(
  tokens: readonly Token[],
  at: number,
  years: 'two digits too' | 'four digits' = 'four digits'
): ReadNumber | undefined {
  const first = tokens[at]
  if (first?.type !== 'number' || isDamaged(tokens, at)) return undefined
  return readDateForm(tokens, at) ?? readPlain(tokens, at, years)
}

/** `l2 §`, `(l325/2014)`: a digit read as a letter. Whatever the number was, it was not the rest. */
export function isDamaged(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at]?.glued ? tokens[at - 1] : undefined
  return before?.type === 'word' && before.text.length === 1
}

function readPlain(
  tokens: readonly Token[],
  at: number,
  years: 'two digits too' | 'four digits'
): ReadNumber | undefined {
  const [number, slash, year] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (number?.type !== 'number' || number.text.length > 4) return undefined
  if (slash?.text !== '/' || year?.type !== 'number') return undefined
  // `( 612 / 2021 )`: as texts taken out of a picture have it.
  const apart = years === 'two digits too' && !slash.glued && year.text.length === 4
  if (!apart && !(slash.glued && year.glued)) return undefined
  // `683/00.04.00/2025` is a registry number, `573/3/16` another.
  const after = tokens[at + 3]
  if (after?.glued && (after.text === '/' || (after.text === '.' && tokens[at + 4]?.glued)))
    return undefined
  const fullYear = readYear(year.text, years)
  if (fullYear === undefined || Number(number.text) === 0) return undefined
  return {statute: {year: fullYear, number: Number(number.text)}, to: at + 3}
}

function readYear(text: string, years: 'two digits too' | 'four digits'): number | undefined {
  const year = Number(text)
  if (text.length === 4) return year >= 1700 && year <= 2099 ? year : undefined
  if (text.length !== 2 || years === 'four digits') return undefined
  // Two digits were the custom from 1920 to 1996.
  return 1900 + year
}

/** `9.2.2001/119` is number 119 of the year 2001. */
function readDateForm(tokens: readonly Token[], at: number): ReadNumber | undefined {
  if (tokens[at + 1]?.text !== '.' || tokens[at + 5]?.text !== '/') return undefined
  const parts = tokens.slice(at, at + 7)
  const text = parts.map(({text, glued}, index) => (index && !glued ? ' ' : '') + text).join('')
  const match = /^\d{1,2}\.\d{1,2}\.(?<year>\d{4})\/(?<number>\d{1,4})$/u.exec(text)
  if (!match?.groups) return undefined
  return {
    statute: {year: Number(match.groups['year']), number: Number(match.groups['number'])},
    to: at + 7
  }
}

// `(FFS 1144/1991)`, `(SäädK 39/1889)`: the series is said.
const series = new Set(['ffs', 'säädk', 'sdk', 'sk', 'ass', 'l', 'laki'])
const longestParenthesis = 40

/** A number in parentheses, alone or with a short name, or a number without parentheses. */
export function readNumberMark(tokens: readonly Token[], at: number): NumberMark | undefined {
  if (tokens[at]?.type === 'number') {
    const read = readStatuteNumber(tokens, at)
    if (!read) return undefined
    const {statute} = read
    const to = skipCaseEnding(tokens, read.to)
    return {type: 'number', from: at, to, statute, parenthesised: false, names: []}
  }
  if (tokens[at]?.text !== '(') return undefined

  const names: DefinedName[] = []
  let next = at + 1
  if (series.has(tokens[next]?.lower ?? '')) next++
  let read = readStatuteNumber(tokens, next, 'two digits too')
  if (!read) {
    // `(PolL, 872/2011)`: the abbreviation first.
    let name = next
    while (tokens[name]?.type === 'word' && name < next + 6) name++
    if (name === next || tokens[name]?.text !== ',') return undefined
    read = readStatuteNumber(tokens, name + 1, 'two digits too')
    if (!read) return undefined
    names.push({from: next, to: name})
  }

  const close = closingParenthesis(tokens, read.to)
  if (close === undefined) return undefined
  // `(59 ja 60/1991)` and `(661/2009 ja 12/2010)` say more than one number.
  const more = tokens[read.to]
  if (more && more.text !== ')' && more.text !== ',' && more.text !== ';') return undefined
  // `(611/2021, 14 §)`: what follows the comma is a locator, not a name.
  if (more?.text === ',' && startsLocator(tokens, read.to + 1))
    return {
      type: 'number',
      from: at,
      to: read.to,
      statute: read.statute,
      parenthesised: true,
      names
    }
  const name = readDefinedName(tokens, read.to + 1, close)
  if (name) names.push(name)
  return {
    type: 'number',
    from: at,
    to: close + 1,
    statute: read.statute,
    parenthesised: true,
    names
  }
}

/** `612/2021:n`: a case ending after the year. */
function skipCaseEnding(tokens: readonly Token[], at: number): number {
  const [colon, ending] = [tokens[at], tokens[at + 1]]
  const glued = colon?.text === ':' && colon.glued && ending?.type === 'word' && ending.glued
  return glued && /^(?:n|ää?|ssä|ssa|stä|sta|s)$/u.test(ending.text) ? at + 2 : at
}

function startsLocator(tokens: readonly Token[], at: number): boolean {
  if (levelBeforeNumber(tokens[at])) return tokens[at + 1]?.type === 'number'
  return (
    tokens[at]?.type === 'number' && tokens[at + 1]?.text !== '/' && tokens[at + 1]?.text !== '.'
  )
}

const definers = new Set([
  ...['jäljempänä', 'jälj', 'myös', 'lyhyesti', 'lyhennettynä', 'nedan', 'även', 'förkortat'],
  ...['hereinafter', 'hereafter', 'referred', 'to', 'as', 'the', 'also', 'kutsuttu', 'myöhemmin']
])

/** `, jäljempänä myös voimaanpanolaki` → the tokens of `voimaanpanolaki`. */
export function readDefinedName(
  tokens: readonly Token[],
  from: number,
  to: number
): DefinedName | undefined {
  let start = from
  while (start < to && (definers.has(tokens[start]?.lower ?? '') || tokens[start]?.type === 'mark'))
    start++
  let end = start
  while (end < to && (tokens[end]?.type === 'word' || tokens[end]?.type === 'dash')) end++
  return end > start ? {from: start, to: end} : undefined
}

function closingParenthesis(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at; index < at + longestParenthesis && index < tokens.length; index++) {
    if (tokens[index]?.text === ')') return index
    if (tokens[index]?.text === '(') return undefined
  }
  return undefined
}

/** First token after a number in parentheses, or the same place when there is none. */
export function skipNumberInParentheses(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  return readNumberMark(tokens, at)?.to ?? at
}
