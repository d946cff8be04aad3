import type {Query, SearchResult} from 'minisearch'
import type {SearchIndex} from './open-index.ts'
import {type Way, waysToFind} from './query-word.ts'
import {rank} from './rank.ts'
import {findReference} from './references.ts'
import type {SearchDocument} from './search-document.ts'
import {meaningfulWords} from './words/stop-words.ts'

/** Letters of a query that are read: an address may bring more than the field takes. */
export const longestQuery = 200

/** One thing found. */
export interface Found {
  document: SearchDocument
  /** Keys of the words that matched, for marking them. */
  keys: ReadonlySet<string>
  /** What the query names outright: a reference. */
  exact: boolean
}

/** Answers a query, the best first: what it refers to, then what its words are found in. */
export function search(index: SearchIndex, asked: string): Found[] {
  const query = asked.slice(0, longestQuery)
  const {documents, references} = index.data
  const ids = findReference(query, (word) => actByName(word, index)).flatMap(
    (key) => references[key] ?? []
  )
  const exact = new Set(ids)
  const byWords = searchWords(index, query).filter(({id}) => !exact.has(id))
  return [
    ...[...exact].map((id) => ({id, exact: true, keys: new Set<string>()})),
    ...byWords.map(({id, terms}) => ({id, exact: false, keys: new Set(terms)}))
  ].flatMap(({id, ...rest}) => {
    const document = documents[id]
    return document ? [{document, ...rest}] : []
  })
}

function searchWords(index: SearchIndex, query: string): SearchResult[] {
  const words = meaningfulWords(query)
  const typing = !/\s$/u.test(query)
  const queries = words.map((word, at) =>
    firstThatFinds(index, waysToFind(word, index, typing && at === words.length - 1))
  )
  const found = queries.flatMap((way) => way ?? [])
  if (found.length === 0) return []
  const results = ask(index, {combineWith: 'AND', queries: found})
  const answers = results.length > 0 ? results : ask(index, {combineWith: 'OR', queries: found})
  return rank(index, answers, words, typing)
}

function firstThatFinds(index: SearchIndex, ways: readonly Way[]): Query | undefined {
  const way = ways.find(({finds}) => ask(index, finds).length > 0)
  if (!way?.adds) return way?.finds
  return {combineWith: 'OR', queries: [way.finds, way.adds]}
}

function ask({mini}: SearchIndex, query: Query): SearchResult[] {
  return mini.search(query)
}

function actByName(word: string, {acts, read}: SearchIndex) {
  const known = acts.get(word)
  if (known) return known
  return read(word)
    .lemmas.map((lemma) => acts.get(lemma))
    .find((act) => act !== undefined)
}
