import type {PackedIndex} from './packed-index.ts'
import type {SearchDocument} from './search-document.ts'
import type {LexiconData} from './words/lexicon.ts'

/** Form of the index. A script that meets another one sends the reader to the page instead. */
export const indexVersion = 2

/** Name on `window` that the index, a classic script, is handed over by. */
export const indexName = 'hakemisto'

/** All that search in the browser needs. */
export interface IndexData {
  version: number
  /** Main language of the site: its pages have no prefix in their address. */
  language: string
  documents: SearchDocument[]
  index: PackedIndex
  /** Words of the index and what they are made of. */
  lexicon: LexiconData
  /** Documents by what a reference is looked up by. */
  references: Record<string, number[]>
  /** Names of acts as one word, to their keys: `hval` → `2021-611`. */
  acts: Record<string, string>
}
