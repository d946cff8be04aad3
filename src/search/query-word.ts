import type {Query} from 'minisearch'
import type {Field} from './index-options.ts'
import type {SearchIndex} from './open-index.ts'
import {foreignStem} from './words/foreign.ts'
import {marks} from './words/keys.ts'
import {nearWords} from './words/near-words.ts'

/** How much a word counts by where it stands. */
const fieldWeights: Record<Field, number> = {title: 3, text: 1, context: 0.4, foreign: 2}

/** How much a word counts by how it was found. */
const weights = {
  form: 0.3,
  lemma: 1,
  guess: 0.6,
  part: 0.5,
  root: 0.3,
  prefix: 0.35,
  /** Longer words, where the word itself is found as well. */
  longer: 0.1,
  foreign: 0.9,
  near: 0.5
} as const

/** A way to look for a word: what must be found, and what then counts besides. */
export interface Way {
  finds: Query
  adds?: Query
}

/** Ways to look for one word of a query, the surest first; the next is tried where one is empty. */
export function waysToFind(word: string, index: SearchIndex, typing: boolean): Way[] {
  const {known, lemmas, parts, roots} = index.read(word)
  const {part: asPart, root: asRoot, lemma: asLemma, guess: asGuess} = weights
  const direct = [
    ...exactly([word], known ? weights.form : weights.lemma),
    ...exactly(marked(marks.lemma, lemmas), known ? asLemma : asGuess),
    ...exactly(marked(marks.part, lemmas), asPart),
    ...exactly([marks.foreign + foreignStem(word)], weights.foreign),
    ...dotted(word, lemmas, index)
  ]
  const rooted = any([
    ...exactly(marked(marks.root, [...lemmas, ...roots]), asRoot),
    ...exactly(marked(marks.lemma, roots), asRoot)
  ])
  const prefixes =
    word.length > 1 && typing ? startsWith(word, known ? weights.longer : weights.prefix) : []
  const pieces = parts.map((part) =>
    any([...exactly([marks.lemma + part], asPart), ...exactly([marks.part + part], asPart)])
  )
  return [
    {finds: any([...direct, ...prefixes]), adds: rooted},
    {finds: any(word.length > 3 ? startsWith(word, weights.prefix) : [])},
    {finds: any(nearly(word, lemmas, index))},
    {finds: all(pieces)},
    {finds: rooted},
    {finds: any(pieces)}
  ]
}

/** Words of the index that differ by one letter from the form or from what may be its base. */
function nearly(word: string, lemmas: readonly string[], {terms}: SearchIndex): Query[] {
  if (word.length < 4 || /\d/u.test(word)) return []
  const wanted = [word, ...marked(marks.lemma, lemmas), marks.foreign + foreignStem(word)]
  return wanted.flatMap((term) => exactly(nearWords(term, terms), weights.near))
}

/** Base forms of the index that were typed without dots: `jarjestaminen`. */
function dotted(word: string, lemmas: readonly string[], {undotted}: SearchIndex): Query[] {
  const found = [word, ...lemmas].flatMap((bare) => undotted.get(bare) ?? [])
  return [
    ...exactly(marked(marks.lemma, found), weights.lemma),
    ...exactly(marked(marks.part, found), weights.part)
  ]
}

function startsWith(word: string, weight: number): Query[] {
  return [word, marks.lemma + word, marks.foreign + word].map((term) => ({
    queries: [term],
    prefix: true,
    boost: weighted(weight)
  }))
}

function exactly(terms: readonly string[], weight: number): Query[] {
  return terms.map((term) => ({queries: [term], boost: weighted(weight)}))
}

function marked(mark: string, words: readonly string[]): string[] {
  return words.map((word) => mark + word)
}

function weighted(weight: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(fieldWeights).map(([field, value]) => [field, value * weight])
  )
}

function any(queries: Query[]): Query {
  return {combineWith: 'OR', queries}
}

function all(queries: Query[]): Query {
  return {combineWith: 'AND', queries}
}
