import type {StatuteNumber} from '../identifiers/statute-number.ts'
import type {AknUri} from './akn-uri.ts'

/** An act as one answer of Finlex tells it: one language, one wording. Days are `YYYY-MM-DD`. */
export interface FinlexAct {
  uri: AknUri
  title: string
  /** Antopäivä. */
  givenOn?: string
  publishedOn?: string
  /** Day up to which amendments are written in; only of a consolidated act. */
  consolidatedOn?: string
  /** What Finlex says of the whole act; only of a consolidated act, and never of one section. */
  inForce?: boolean
  /** From the data of a consolidated act, else from the clause on entry into force. */
  inForceFrom?: string
  amendedBy: FinlexReference[]
  repealedBy: FinlexReference[]
  formula: EnactingFormula
  /** Clauses on entry into force outside the sections, as written. */
  entryIntoForce: string[]
  /** The text is only in a PDF, or not there at all: then there are no sections. */
  absent?: 'pdf' | 'absent'
  sections: FinlexSection[]
  /** Notes of Finlex's editors outside the sections, such as on a chapter that was repealed. */
  notes: EditorialNote[]
  /** What stands in the answer and in none of the fields above. */
  unplaced: Unplaced[]
}

/** Another act, and the day from which its change is in force. */
export interface FinlexReference {
  statute: StatuteNumber
  inForceFrom?: string
}

/** The clause that says what an act does (johtolause). */
export interface EnactingFormula {
  /** The paragraphs outside the blocks: "Eduskunnan päätöksen mukaisesti". */
  opening: string[]
  blocks: FormulaBlock[]
}

/** One verb of the enacting clause with its objects, as written. */
export interface FormulaBlock {
  /** Finlex's name: `substitutions`, `insertions`, `repeals`. */
  name: string
  /** False for "sellaisina kuin niistä ovat": it tells the present wording and changes nothing. */
  amends: boolean
  text: string
  /** Acts that are changed, where the block names them. A later block may go on with the same act. */
  affected: StatuteNumber[]
}

/** Where a piece of text stands between its old and its new wording. */
export interface Wording {
  /** Absent for `newest` when there is but one. An `earlier` one stands beside what takes its place. */
  state: 'newest' | 'earlier'
  /** First day, where a note beside it tells it. Without one the day is not known from here. */
  from?: string
  /** The day that ends it: the first on which it is no longer in force. */
  until?: string
  /** The act that wrote this wording, where Finlex marks it. */
  version?: StatuteNumber
}

/** A section (pykälä). */
export interface FinlexSection extends Wording {
  /** Finlex's id, with the version it may carry. */
  eId?: string
  /** Without the sign and spaces: `7`, `5a`. */
  number: string
  part?: string
  chapter?: string
  heading?: string
  subsections: FinlexSubsection[]
  /** An amending act leaves out what stays as it was. */
  partial: boolean
  notes: EditorialNote[]
  /** What a line of words cannot show: `table`, `img`, `sub`. The words around it are there. */
  unread: string[]
}

/** A subsection (momentti). */
export interface FinlexSubsection extends Wording {
  eId?: string
  /** From 1. Absent after an omission: the enacting clause tells where it goes. */
  number?: number
  /** The words before the items, or all of them; each paragraph in one line. */
  text: string[]
  paragraphs: FinlexParagraph[]
  /** The words after the items. */
  closing: string[]
  partial: boolean
}

/** An item (kohta) or, inside one, a sub-item (alakohta). */
export interface FinlexParagraph extends Wording {
  /** As written: `2 a)`. Finlex's ids are no help: two items may share one. */
  number: string
  text: string[]
  paragraphs: FinlexParagraph[]
  closing: string[]
}

/** A note that Finlex's editors have written into a consolidated act. */
export interface EditorialNote {
  text: string
  /** The amending act. */
  by?: StatuteNumber
  /** Day of entry into force. */
  day?: string
  verb?: 'amended' | 'inserted' | 'repealed'
  /** What is changed, as numbers of its kind: `['2']` of "2 momentti". */
  places: string[]
  /** The wording that is replaced comes next. */
  earlierFollows: boolean
}

/** Something that was read and has no place. */
export interface Unplaced {
  /** The section it stands in, or the name of the container. */
  where: string
  why:
    | 'unknown-container'
    | 'unknown-element'
    | 'unknown-number'
    | 'two-wordings'
    | 'same-section-twice'
  found: string
}
