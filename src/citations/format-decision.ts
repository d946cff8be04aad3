import type {CitationLanguage} from './citation.ts'

/** A section of the minutes of a body. */
export interface DecisionReference {
  /** Body in the nominative, in the language of the words: `Kuntalan kunnanhallitus`. */
  body: string
  /** `YYYY-MM-DD` */
  date: string
  section?: string
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December']
]

/** `Kuntalan kunnanhallitus 6.10.2025 § 357`. */
export function formatDecision(
  {body, date, section}: DecisionReference,
  language: CitationLanguage
): string {
  const [year, month = 1, day] = date.split('-').map(Number)
  const written =
    language === 'en' ? `${day} ${months[month - 1]} ${year}` : `${day}.${month}.${year}`
  if (section === undefined) return `${body} ${written}`
  return `${body} ${written}${language === 'en' ? ',' : ''} § ${section}`
}
