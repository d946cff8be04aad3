import type {Query, SearchResult} from 'minisearch'
import type {SearchIndex} from './open-index.ts'
import {type Way, waysToFind} from './query-word.ts'
import {findReference} from './references.ts'
import type {Group, SearchDocument} from './search-document.ts'
import {stopWords} from './stop-words.ts'
import {tokenise} from './tokenise.ts'

/** One thing found. */
export interface Found {
  document: SearchDocument
  /** Keys of the words that matched, for marking them. */
  keys: ReadonlySet<string>
  /** What the query names outright: a reference. */
  exact: boolean
}

const groupWeights: Record<Group, number> = {
  terms: 1.25,
  parties: 1.2,
  law: 1.1,
  agreement: 1,
  decisions: 1,
  sources: 0.7,
  pages: 0.7
}

/** Answers a query, the best first: what it refers to, then what its words are found in. */
export function search(index: SearchIndex, query: string): Found[] {
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
  return rank(index, answers, words)
}

function firstThatFinds(index: SearchIndex, ways: readonly Way[]): Query | undefined {
  const way = ways.find(({finds}) => ask(index, finds).length > 0)
  if (!way?.adds) return way?.finds
  return {combineWith: 'OR', queries: [way.finds, way.adds]}
}

function ask({mini}: SearchIndex, query: Query): SearchResult[] {
  return mini.search(query)
}

/** A title that is the query itself comes before one that only has its words. */
function rank(
  index: SearchIndex,
  results: SearchResult[],
  words: readonly string[]
): SearchResult[] {
  const asked = words.map((word) => new Set([word, ...index.read(word).lemmas]))
  const score = ({id, score}: SearchResult) => {
    const document = index.data.documents[id]
    if (!document) return 0
    return score * groupWeights[document.group] * (1 + titleShare(document, asked, index))
  }
  const scores = new Map(results.map((result) => [result, score(result)]))
  return results.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
}

function titleShare(
  {titles, title}: SearchDocument,
  asked: readonly ReadonlySet<string>[],
  {read}: SearchIndex
): number {
  const shares = [title, ...Object.values(titles ?? {})].map((text) => {
    const words = meaningfulWords(text)
    const covered = words.filter((word) => {
      const lemmas = [word, ...read(word).lemmas]
      return asked.some((set) => lemmas.some((lemma) => set.has(lemma)))
    })
    return words.length > 0 && covered.length >= asked.length ? covered.length / words.length : 0
  })
  return Math.max(...shares)
}

function meaningfulWords(query: string): string[] {
  const words = tokenise(query).map(({word}) => word)
  const meaningful = words.filter((word) => !stopWords.has(word))
  return meaningful.length > 0 ? meaningful : words
}

function actByName(word: string, {acts, read}: SearchIndex) {
  const known = acts.get(word)
  if (known) return known
  return read(word)
    .lemmas.map((lemma) => acts.get(lemma))
    .find((act) => act !== undefined)
}
