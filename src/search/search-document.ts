import type {OtherLanguage} from '../identifiers/language.ts'
/** Groups that results are shown in. */
export const groups = [
  'questions',
  'law',
  'agreement',
  'decisions',
  'parties',
  'terms',
  'sources',
  'pages'
] as const
export type Group = (typeof groups)[number]

/** One thing that search can find: a page or a passage of one. */
export interface SearchDocument {
  group: Group
  /** Address from the site's root, in the main language. */
  address: string
  /** Title in the main language. */
  title: string
  /** Where it stands: `611/2021 14 § 1 mom.` */
  place?: string
  /** How far a party has come: shown, and not searched. */
  state?: string
  /** Titles in other languages, by language. */
  titles?: Partial<Record<OtherLanguage, string>>
  /** Words to show an excerpt of. */
  text: string
  /** Of a question, other ways to ask it: a query that says one of them asks for it. */
  asked?: string[]
  /** A passage: its title is that of the page it stands on. */
  passage?: true
}

/** What the index holds of a document and a reader does not see. */
export interface IndexedDocument extends SearchDocument {
  /** Other names, as good as the title. */
  names?: string[]
  /** Other words and names of what the document belongs to. */
  context?: string
  /** Swedish and English words. */
  foreign?: string
  /** What a reference is looked up by: `section:2021-611/14`. */
  references?: string[]
}
