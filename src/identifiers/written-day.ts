/** Names of months without their last part: `tammi`, for `tammikuuta`. */
export const finnishMonths =
  'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ')

/**
 * The day that somebody meant, as `YYYY-MM-DD`: `25.11.2024`, `2024–11–25` with dashes, `25/11/2024`,
 * `1. tammikuuta 2024`. Nothing where no day is meant, or none of the calendar.
 */
export function asDay(written: string): string | undefined {
  const text = written.trim().replace(/[\u2010-\u2015\u2212]/gu, '-')
  const year = /^(?<y>(?:19|20)\d\d)\D{1,2}(?<m>\d{1,2})\D{1,2}(?<d>\d{1,2})\.?$/u.exec(text)
  const last = /^(?<d>\d{1,2})\D{1,2}(?<m>\d{1,2})\D{1,2}(?<y>(?:19|20)\d\d)$/u.exec(text)
  const word = /^(?<d>\d{1,2})\.? ?(?<name>\p{L}+?)kuu(?:ta)? (?<y>(?:19|20)\d\d)$/iu.exec(text)
  const {y = '', m, d = '', name = ''} = (year ?? last ?? word)?.groups ?? {}
  const month = m ?? String(finnishMonths.indexOf(name.toLowerCase()) + 1)
  return calendarDay(`${y}-${month.padStart(2, '0')}-${d.padStart(2, '0')}`)
}

/** The day, if the calendar has it. */
export function calendarDay(iso: string | undefined): string | undefined {
  if (!(iso && /^\d{4}-\d\d-\d\d$/u.test(iso))) return undefined
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
