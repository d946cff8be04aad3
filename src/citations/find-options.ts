import type {StatuteNumber} from '../identifiers/statute-number.ts'
import type {CitationLanguage} from './citation.ts'

/** What the caller knows of a text. */
export interface FindOptions {
  /** Language of the text. A text may mix languages: it is read in all three at once. */
  language?: CitationLanguage | undefined
  /** Day of the text, or its year: decides between acts that have had one title. */
  date?: string | undefined
  /** Act that the text is part of or about: a section without an act is one of its sections. */
  own?: StatuteNumber | undefined
}
