import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import type {CitedPath, Span} from '../citation.ts'

/** What an enacting clause does: muutetaan, lisätään, kumotaan, siirretään. */
export type EnactingVerb = 'amended' | 'added' | 'repealed' | 'moved'

/** What is named besides provisions, or of one only in part. */
export type NamedPart =
  | 'title'
  | 'heading'
  | 'heading-before'
  | 'opening'
  | 'wording'
  | 'annex'
  | 'entry-into-force'

/** One place that an enacting clause does something to. */
export interface EnactedChange {
  verb: EnactingVerb
  /** Absent where the clause does not number its act. */
  act?: StatuteNumber
  /** Empty where the act is meant as a whole. */
  path: CitedPath
  part?: NamedPart
  /** Where it was moved, whole. */
  to?: CitedPath
  /** The words that name it. */
  span: Span
}
