import type {Language} from './strings.ts'

const locales = {fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB'} as const

/** Writes a day, a month or a year, as much as is known: `6.10.2025`, `lokakuu 2025`, `2025`. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!month) return String(year)
  if (day && language !== 'en') return `${day}.${month}.${year}`
  return new Intl.DateTimeFormat(locales[language], {
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
