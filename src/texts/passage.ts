import type {Language} from '../identifiers/language.ts'
import type {CitationUse} from '../remark/citation-use.ts'
import type {DecisionPart, PassageKind} from '../remark/remark-passages.ts'
import type {Role} from '../schemas/scalars.ts'

/** The smallest unit with an address: a paragraph, list, quotation, subsection or gap. */
export interface Passage {
  /** HTML `id` and fragment: `art_1__para_2`, `subsec_1`, `para_3`. */
  id: string
  /** Number shown in the margin. */
  number: number
  /** In its place, where the agreement has one of its own: `1.1`, `a)`. */
  label?: string
  /** It is the footnote of this number in the agreement. */
  footnote?: string
  kind: PassageKind
  /** Finished HTML of the inside, links and anchors included. */
  html: string
  /** The same without markup, white space folded. */
  text: string
  /** Where it stands in the file, counted from 1. */
  line: number
  column: number
  /** Slugs of the sources; one when quoted. */
  sources: string[]
  /** Lines of the archived source that a quotation was found in. */
  lines?: [first: number, last: number]
  /** Slug of the party that holds what is missing. */
  holder?: string
  /** In a decision. */
  part?: DecisionPart
  /** Heading that stands before the passage. */
  heading?: string
  /** In a section: the subsection described, whom it obliges and how often. */
  subsection?: Subsection
  /** Former ids, kept as anchors. */
  formerly: string[]
  /** Of a quotation in a translation: what it is in. */
  lang?: Language
}

/** What a subsection (momentti) of a statute lays down. */
export interface Subsection {
  number: number
  /** Kinds of authority with the duty. */
  binds: Role[]
  /** Where whom it binds was inferred from; absent where the subsection says it. */
  bindsInferred?: 'heading'
  /** Kinds of authority that it names as taking part. */
  involves: Role[]
  /** How often, where it says so: a report a year and a plan a council term are two. */
  rhythms: string[]
  /** First day in force, where it differs from the section's. */
  inForceFrom?: string
}

/** What stands below one heading of an editorial page, or before the first. */
export interface TextPart {
  /** Id of the heading. */
  id?: string
  heading?: string
  text: string
}

/** What reading one file's text gives. */
export interface Reading {
  passages: Passage[]
  citations: CitationUse[]
  /** Ids of glossary terms used. */
  terms: string[]
}
