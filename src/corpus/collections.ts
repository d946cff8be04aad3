import type {Corpus} from '../model/corpus.ts'

/**
 * What each collection of Astro holds of the corpus: the id of an entry, its checked fields, and the
 * linked thing that pages show.
 */
const collections = {
  versions: ({versions}: Corpus) =>
    versions.map((entry) => ({id: entry.id, data: entry.data, entry})),
  articles: ({versions}: Corpus) =>
    versions.flatMap(({articles, id}) =>
      articles.map((entry) => ({id: `${id}/${entry.eId}`, data: entry.data, entry}))
    ),
  acts: ({acts}: Corpus) => acts.map((entry) => ({id: entry.address, data: entry.data, entry})),
  sections: ({acts}: Corpus) =>
    acts.flatMap(({sections}) =>
      sections.map((entry) => ({id: entry.address, data: entry.data, entry}))
    ),
  decisions: ({decisions}: Corpus) =>
    decisions.map((entry) => ({id: entry.slug, data: entry.data, entry})),
  parties: ({parties}: Corpus) =>
    parties.map((entry) => ({id: entry.slug, data: entry.data, entry})),
  sources: ({sources}: Corpus) =>
    sources.map((entry) => ({id: entry.slug, data: entry.data, entry})),
  terms: ({terms}: Corpus) => terms.map((entry) => ({id: entry.id, data: entry.data, entry}))
} as const satisfies Record<string, (corpus: Corpus) => readonly Row[]>

interface Row {
  id: string
  data: object
  entry: object
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
): readonly {id: string; data: object; entry: EntryIn<Name>}[] {
  return collections[name](corpus) as readonly {id: string; data: object; entry: EntryIn<Name>}[]
}
