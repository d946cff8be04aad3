import type {Language} from '../identifiers/language.ts'
import {words} from './words.ts'

/** Writes a day, a month or a year, as much as is known: `6.10.2025`, `lokakuu 2025`, `2025`. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!month) return String(year)
  const {daysAreNumbers, locale} = words[language].language
  if (day && daysAreNumbers) return `${day}.${month}.${year}`
  return new Intl.DateTimeFormat(locale, {
    ...(day && {day: 'numeric'}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  })
    .format(
      new Date(`${year}-${String(month).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`)
    )
    .replaceAll(' ', '\u00A0')
}
