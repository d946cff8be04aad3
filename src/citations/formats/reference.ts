import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import type {CitationLanguage, CitedPath} from '../citation.ts'

/** A place in an act, or the act itself when the path is empty. */
export interface Reference {
  statute: StatuteNumber
  path: CitedPath
}

/** Case of the last word. Only Finnish inflects it. */
export type ReferenceCase = 'nominative' | 'genitive'

/** Titles of one act, in the nominative and, in Swedish, the indefinite form. */
export type Titles = Partial<Record<CitationLanguage, string>>

export interface FormatOptions {
  language: CitationLanguage
  case?: ReferenceCase
  /** Titles that win over those of the data file. */
  titles?: (statute: StatuteNumber) => Titles | undefined
  /** Whether the number follows the title. At the first mention in a text it does. */
  number?: boolean
}
