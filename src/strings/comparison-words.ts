import type {ArticleState, Change} from '../comparison/comparison.ts'
import type {Language} from '../identifiers/language.ts'
import {words} from './words.ts'

/** Words of the pages that compare two versions. */
export interface ComparisonWords {
  /** Name of the page that lists the comparisons. */
  all: string
  overview: string
  none: string
  title: (older: string, newer: string) => string
  lede: string
  /** One of the pages of a long comparison. */
  part: (number: number, of: number) => string
  /** Of a long comparison, that its changes are told page by page. */
  parted: (count: number) => string
  noneHere: string
  /** A line of the log of the site. */
  logged: (older: string, newer: string) => string
  method: string
  /** Link to a comparison. */
  compare: (older: string) => string
  changes: string
  changeCount: (count: number) => string
  noChanges: string
  nothingCompared: string
  notCompared: (count: number) => string
  before: string
  after: string
  where: string
  /** Decisions that approved versions: the newer one and those between. */
  decisions: (versions: readonly string[]) => string
  noDecisions: (versions: readonly string[]) => string
  /** The one that brought a change. */
  decision: string
  /** Why, where a source tells. */
  reason: string
  articles: string
  table: string
  what: string
  texts: string
  onlyChanges: string
  toText: string
  movedFrom: (place: string) => string
  movedTo: (place: string) => string
  /** Said before and after marked words, so that their end is heard too. */
  marks: {removed: [begin: string, end: string]; added: [begin: string, end: string]}
  row: {added: string; removed: string; changed: string; renumbered: string}
  states: Record<ArticleState, string>
  kinds: Record<Change['kind'], string>
  unknownText: string
  shared: string
  noCounterpart: (version: string) => string
}

/** Words of the pages that compare two versions, in one language. */
export function comparisonWordsIn(language: Language): ComparisonWords {
  return words[language].comparison
}
