import type {DateMark} from '../tokens/mark.ts'
import {readShape, type Source} from '../tokens/shape.ts'

const months = [
  ['tammikuu', 'januari', 'january'],
  ['helmikuu', 'februari', 'february'],
  ['maaliskuu', 'mars', 'march'],
  ['huhtikuu', 'april', 'april'],
  ['toukokuu', 'maj', 'may'],
  ['kesäkuu', 'juni', 'june'],
  ['heinäkuu', 'juli', 'july'],
  ['elokuu', 'augusti', 'august'],
  ['syyskuu', 'september', 'september'],
  ['lokakuu', 'oktober', 'october'],
  ['marraskuu', 'november', 'november'],
  ['joulukuu', 'december', 'december']
] as const

// 11.04.2023   11. 4. 2023
const numeric = /(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>(?:19|20)\d\d)(?![\d/])/uy
// 11.04.2023/Pykälä 52: the slash is only a divider when no number follows it.
const beforeSlash = /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?=\/(?!\d))/uy
// 20.3.24 § 28
const shortYear = /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d\d)(?=,? ?§ ?\d)/uy
// 6 päivänä lokakuuta 2025   den 6 oktober 2025   6 October 2025
const dayWord = '(?:p(?:äivä(?:nä|stä|ään|n)?|\\.|:nä) )?'
const written = new RegExp(
  `(?<day>\\d{1,2})\\.? ${dayWord}(?<name>\\p{L}{3,12}?)(?:ta|n)? (?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'uy'
)

/** `11.04.2023`, `6 päivänä lokakuuta 2025`, `6 October 2025`. */
export function readDate(source: Source, at: number): DateMark | undefined {
  const shape =
    readShape(source, at, numeric) ??
    readShape(source, at, beforeSlash) ??
    readShape(source, at, shortYear)
  if (shape) return mark(at, shape.to, shape.groups, Number(shape.groups['month']))
  const words = readShape(source, at, written)
  if (!words) return undefined
  const name = words.groups['name']?.toLowerCase() ?? ''
  return mark(
    at,
    words.to,
    words.groups,
    months.findIndex((names) => names.some((one) => one === name)) + 1
  )
}

function mark(
  from: number,
  to: number,
  {day, year}: Record<string, string | undefined>,
  month: number
): DateMark | undefined {
  const number = Number(day)
  if (month < 1 || month > 12 || number < 1 || number > 31) return undefined
  const pad = (value: number) => String(value).padStart(2, '0')
  return {type: 'date', from, to, date: `${year?.padStart(4, '20')}-${pad(month)}-${pad(number)}`}
}
