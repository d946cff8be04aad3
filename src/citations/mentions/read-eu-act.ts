import type {EuActMark} from '../tokens/mark.ts'
import {readShape, type Shape, type Source} from '../tokens/shape.ts'
import type {Token} from '../tokens/tokenize.ts'

const community = '(?:EU|EY|ETY|EG|EEG|EC|EEC|Euratom|EHTY|YUTP|YOS|UTP|EKSG)'
const numero = '(?<numero>(?:N:o|n:o|nr|No|nro) ?)?'

// (EU) 2016/679   (EU) N:o 1303/2013   (EY) N:o 807/2003   (EEG) nr 2913/92
const bracketed = new RegExp(
  `\\(${community}(?:, ${community})?\\) ${numero}(?<first>\\d{1,4})\\/(?<second>\\d{1,4})(?!\\d)`,
  'uy'
)
// 2006/112/EY   2000/76/EY   (2005/85/EY) without its parentheses
const suffixed = new RegExp(
  `(?<first>\\d{2,4})\\/(?<second>\\d{1,4})\\/${community}(?!\\p{L})`,
  'uy'
)
// 32016R0679
const celexShape = /3(?<year>(?:19|20)\d\d)(?<type>[RLDHF])(?<number>\d{4})(?!\d)/uy
// direktiivi 2016/2102: year first, without the Union's letters.
const directive =
  /(?:direktiivi\p{Ll}*|direktiv\p{Ll}*|directive) (?<first>\d{4})\/(?<second>\d{1,4})(?!\d)/iuy

const kinds: ReadonlyArray<readonly [word: RegExp, letter: string]> = [
  [/direktiiv|direktiv|directive/u, 'L'],
  [/asetus|asetukse|asetuks|förordning|regulation/u, 'R'],
  [/päätös|päätökse|beslut|decision/u, 'D']
]

/** An act of the Union by its number. */
export function readEuAct(source: Source, at: number): EuActMark | undefined {
  const raw = readShape(source, at, celexShape)
  if (raw) {
    const {year, type, number} = raw.groups
    return {type: 'eu-act', from: at, to: raw.to, celex: `3${year}${type}${number}`}
  }
  const named = readShape(source, at, bracketed)
  const shape = named ?? readShape(source, at, suffixed)
  return shape && mark(source, at, shape, named === undefined)
}

/** Whether a word can begin a directive by its word. */
export function opensDirective({lower}: Token): boolean {
  return /^dire[ck]ti/u.test(lower)
}

/** `direktiivi 2016/2102`: by the word, without the letters of the Union. */
export function readDirective(source: Source, at: number): EuActMark | undefined {
  const token = source.tokens[at]
  if (!token || !opensDirective(token)) return undefined
  const shape = readShape(source, at, directive)
  return shape && mark(source, at, shape, true)
}

function mark(source: Source, at: number, shape: Shape, yearFirst: boolean): EuActMark {
  const letter = kindBefore(source, at)
  const [year, number] = yearAndNumber(shape.groups, yearFirst)
  const celex = letter && year >= 1950 && year < 2100 && `3${year}${letter}${pad(number)}`
  return {type: 'eu-act', from: at, to: shape.to, ...(celex && {celex})}
}

/** Type of the act by the nearest words: `direktiivin 2005/85/EY`, `asetus (EU) 2016/679`. */
function kindBefore(source: Source, at: number): string | undefined {
  for (let index = at; index >= at - 3; index--) {
    const word = source.tokens[index]?.lower ?? ''
    const kind = kinds.find(([pattern]) => pattern.test(word))
    if (kind) return kind[1]
  }
  return undefined
}

/** Regulations were numbered `N:o 807/2003` until 2014; all else has the year first. */
function yearAndNumber(
  {numero, first, second}: Record<string, string | undefined>,
  yearFirst: boolean
): [year: number, number: number] {
  const [one, two] = [Number(first), Number(second)]
  const year = yearFirst || (!numero && one >= 1950 && one < 2100)
  return year ? [fullYear(one), two] : [fullYear(two), one]
}

function fullYear(year: number): number {
  return year < 100 ? 1900 + year : year
}

function pad(number: number): string {
  return String(number).padStart(4, '0')
}
