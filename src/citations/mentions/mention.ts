import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import type {KnownStatute} from '../statutes/statutes.ts'
import type {Head} from '../tokens/heads.ts'
import type {DefinedName} from '../tokens/number.ts'

/** How a text names an act, or something that is not one. */
export type MentionKind =
  /** A title, with or without a number. */
  | 'title'
  | 'abbreviation'
  /** A short name that the text itself defined. */
  | 'defined'
  /** `mainitun lain`, `nämnda lag`, `the said Act`, bare `lain`. */
  | 'anaphor'
  /** `tämän lain`, `denna lag`, `this Act`. */
  | 'self'
  /** A proposed act. */
  | 'bill'
  | 'foreign'
  | 'by-law'
  | 'eu-act'
  | 'treaty'

/** Words that name an act. */
export interface Mention {
  type: 'mention'
  kind: MentionKind
  /** Tokens, `[from, to)`. */
  from: number
  to: number
  /** What the data file knows by the title. Empty for a title it does not know. */
  statutes: readonly KnownStatute[]
  /** Those of them that nobody has read to have the title: no link goes to one. */
  unread?: readonly KnownStatute[]
  /** Number that stands with the title and decides. */
  number?: StatuteNumber
  /** Short names that parentheses inside the title give. */
  names?: readonly DefinedName[]
  head?: Head
  celex?: string
  /** Whether the act named is an earlier one of its title: `kumotun kuntalain`. */
  earlier?: boolean
}
