import type {CitationLanguage} from '../citation.ts'

/** A section of the minutes of a body. */
export interface DecisionReference {
  /** Body in the nominative, in the language of the words: `Kuntalan kunnanhallitus`. */
  body: string
  /** `YYYY-MM-DD` */
  date: string
  /** Part of the date that no source tells. */
  inferred?: InferredPart
  section?: string
  /** Only the agenda is known: what was proposed, not what was decided. */
  agenda?: boolean
}

/** Part of a date that was inferred from what else is known. */
export type InferredPart = 'day' | 'month' | 'year'

const inferredWords = {
  fi: {day: 'päivä päätelty', month: 'kuukausi päätelty', year: 'vuosi päätelty'},
  sv: {day: 'dagen härledd', month: 'månaden härledd', year: 'året härlett'},
  en: {day: 'day inferred', month: 'month inferred', year: 'year inferred'}
} as const satisfies Record<CitationLanguage, Record<InferredPart, string>>

const agendaWords = {
  fi: 'esityslista',
  sv: 'föredragningslista',
  en: 'agenda'
} as const satisfies Record<CitationLanguage, string>

/** What goes after a date with an inferred part, wherever the date stands: ` (vuosi päätelty)`. */
export function inferredMark(part: InferredPart | undefined, language: CitationLanguage): string {
  return part ? ` (${inferredWords[language][part].replace(' ', '\u00A0')})` : ''
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December']
]

/** `Kuntalan kunnanhallitus 6.10.2025 § 357`, of a proposal `Kuntalan kunnanhallitus 6.10.2025 (esityslista)`. */
export function formatDecision(
  {agenda, body, date, inferred, section}: DecisionReference,
  language: CitationLanguage
): string {
  const [year, month = 1, day] = date.split('-').map(Number)
  const plain =
    language === 'en' ? `${day} ${months[month - 1]} ${year}` : `${day}.${month}.${year}`
  const written = plain + inferredMark(inferred, language)
  const place = section === undefined ? '' : `${language === 'en' ? ',' : ''} § ${section}`
  return `${body} ${written}${place}${agenda ? ` (${agendaWords[language]})` : ''}`
}
