import MiniSearch from 'minisearch'
import {parseStatuteNumber, type StatuteNumber} from '../identifiers/statute-number.ts'
import type {IndexData} from './index-data.ts'
import {indexOptions, type KeyedDocument} from './index-options.ts'
import {unpackIndex} from './packed-index.ts'
import {marks} from './words/keys.ts'
import {openLexicon, withLemmas} from './words/lexicon.ts'
import type {WordsByLength} from './words/near-words.ts'
import {guessesInQuery, type WordReader, wordReader} from './words/read-word.ts'
import {withoutDots} from './words/tokenise.ts'

/** An index ready to answer. */
export interface SearchIndex {
  data: IndexData
  mini: MiniSearch<KeyedDocument>
  /** Reads the words of a query. */
  read: WordReader
  acts: ReadonlyMap<string, StatuteNumber>
  /** Every key of the index, by its length. */
  terms: WordsByLength
  /** Words of the index by what is left of them without dots and rings. */
  undotted: ReadonlyMap<string, readonly string[]>
}

/** Opens an index as `indexCorpus` made it. */
export function openIndex(data: IndexData): SearchIndex {
  const terms = termsOf(data)
  // Whatever the index has is known: a query may mean any base form that can be found.
  const lexicon = withLemmas(openLexicon(data.lexicon), basesOf(terms))
  const undotted = new Map<string, string[]>()
  for (const word of lexicon.lemmas.keys()) {
    const bare = withoutDots(word)
    if (bare !== word) undotted.set(bare, [...(undotted.get(bare) ?? []), word])
  }
  return {
    data,
    mini: MiniSearch.loadJS<KeyedDocument>(unpackIndex(data.index), indexOptions),
    read: wordReader(lexicon, guessesInQuery),
    acts: new Map(
      Object.entries(data.acts).flatMap(([name, key]) => {
        const number = parseStatuteNumber(key.split('-').reverse().join('/'))
        return number ? [[name, number] as const] : []
      })
    ),
    terms: Map.groupBy(terms, ({length}) => length),
    undotted
  }
}

/** MiniSearch has no way to ask for its terms; its index lists them. */
function termsOf({index}: IndexData): string[] {
  return Array.from(index.keys, ([key]) => key)
}

function basesOf(terms: readonly string[]): string[] {
  return terms
    .filter((term) => term.startsWith(marks.lemma) || term.startsWith(marks.part))
    .map((term) => term.slice(1))
}
