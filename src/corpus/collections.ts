import type {Corpus} from '../model/corpus.ts'
import {oncePerCorpus} from './seen.ts'

/**
 * What each collection of Astro holds of the corpus: the id of an entry, and the linked thing with
 * its checked fields that pages show.
 */
const collections = {
  versions: ({versions}: Corpus) => versions.map((entry) => ({id: entry.id, entry})),
  articles: ({versions}: Corpus) =>
    versions.flatMap(({articles, id}) =>
      articles.map((entry) => ({id: `${id}/${entry.eId}`, entry}))
    ),
  acts: ({acts}: Corpus) => acts.map((entry) => ({id: entry.address, entry})),
  sections: ({acts}: Corpus) =>
    acts.flatMap(({sections}) => sections.map((entry) => ({id: entry.address, entry}))),
  decisions: ({decisions}: Corpus) => decisions.map((entry) => ({id: entry.slug, entry})),
  parties: ({parties}: Corpus) => parties.map((entry) => ({id: entry.slug, entry})),
  sources: ({sources}: Corpus) => sources.map((entry) => ({id: entry.slug, entry})),
  terms: ({terms}: Corpus) => terms.map((entry) => ({id: entry.id, entry}))
} as const satisfies Record<string, (corpus: Corpus) => readonly Row[]>

interface Row {
  id: string
  entry: {data: object}
}

export type CollectionName = keyof typeof collections

/** The linked thing that an entry of a collection stands for. */
export type EntryIn<Name extends CollectionName> = ReturnType<
  (typeof collections)[Name]
>[number]['entry']

/** The entries of a collection, in the order of the corpus. */
export function entriesIn<Name extends CollectionName>(
  corpus: Corpus,
  name: Name
): readonly {id: string; entry: EntryIn<Name>}[] {
  return collections[name](corpus) as readonly {id: string; entry: EntryIn<Name>}[]
}

const byId = oncePerCorpus((corpus) => {
  const names = Object.keys(collections) as CollectionName[]
  return new Map(
    names.map((name) => [
      name,
      new Map(entriesIn(corpus, name).map(({id, entry}) => [id, entry] as const))
    ])
  )
})

/**
 * The linked thing behind an id of a collection.
 *
 * @throws When there is none, as when its file was removed a moment ago.
 */
export function entryIn<Name extends CollectionName>(
  corpus: Corpus,
  name: Name,
  id: string
): EntryIn<Name> {
  const entry = byId(corpus).get(name)?.get(id)
  if (!entry) throw new Error(`Unexpected id ${id}, expected one of the collection ${name}`)
  return entry as EntryIn<Name>
}
