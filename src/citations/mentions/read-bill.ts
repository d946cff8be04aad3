import type {BillMark} from '../tokens/mark.ts'
import {readShape, type Source} from '../tokens/shape.ts'

const number = '(?<number>\\d{1,3})\\/(?<year>(?:19|20)\\d\\d)'
const page = '(?:, (?:s\\.|sid\\.|sivu) ?\\d+(?:[-–]\\d+)?)?'

// HE 241/2020 vp, s. 13   RP 241/2020 rd   StVM 16/2021 vp   GrUU 41/2022 rd   HE 91/2025
const numbered = new RegExp(
  `(?<series>\\p{Lu}\\p{L}{0,5}) ?${number}(?<session> (?:vp|rd)\\b${page})?`,
  'uy'
)

// Hallituksen esityksen (56/2021): the shape of a statute's number.
const billWord = '(?:esity\\p{Ll}*|proposition\\p{Ll}*|proposal|bill)'
const worded = new RegExp(`${billWord} \\(?${number}(?: (?:vp|rd))?\\)?`, 'iuy')

/** Series that are told from the letters alone, with the Finnish letters for the Swedish ones. */
const series: Record<string, string> = {
  HE: 'HE',
  RP: 'HE',
  EV: 'EV',
  RSv: 'EV',
  RSk: 'RSk',
  GB: 'HE'
}
const committeePaper = /^\p{Lu}\p{Ll}(?:V[ML]|U[BU])$/u

/** Finnish letters of a committee by the Swedish: `GrUU` is `PeVL`. */
const committees: Record<string, string> = {
  Gr: 'Pe',
  La: 'La',
  Fv: 'Ha',
  Sh: 'St',
  Ek: 'Ta',
  Mi: 'Ym',
  Fi: 'Va',
  Ko: 'Li',
  Js: 'Mm',
  Ku: 'Si',
  Fö: 'Pu',
  Ar: 'Ty',
  Ut: 'Ua',
  Fr: 'Tu',
  St: 'Su'
}

/** A bill, a committee paper or a reply of Parliament. */
export function readBill(source: Source, at: number): BillMark | undefined {
  const shape = readShape(source, at, numbered)
  const letters = shape?.groups['series'] ?? ''
  const known =
    series[letters] ?? (committeePaper.test(letters) ? finnishSeries(letters) : undefined)
  if (shape && (known || shape.groups['session']))
    return mark(at, shape.to, known ?? letters, shape.groups)
  return undefined
}

/** `hallituksen esityksen (56/2021)`, `government proposal 56/2021`. */
export function readBillWord(source: Source, at: number): BillMark | undefined {
  const before = source.tokens[at - 1]?.lower ?? ''
  if (!givers.has(before)) return undefined
  const shape = readShape(source, at, worded)
  return shape && mark(at, shape.to, 'HE', shape.groups)
}

const givers = new Set(['hallituksen', 'regeringens', 'government'])

function finnishSeries(letters: string): string {
  const paper = letters.slice(2)
  if (paper.startsWith('V')) return letters
  return (committees[letters.slice(0, 2)] ?? letters.slice(0, 2)) + (paper === 'UB' ? 'VM' : 'VL')
}

function mark(
  from: number,
  to: number,
  series: string,
  {number, year}: Record<string, string | undefined>
): BillMark {
  return {type: 'bill', from, to, series, number: Number(number), year: Number(year)}
}
