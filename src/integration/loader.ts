import {createHash} from 'node:crypto'
import type {Loader} from 'astro/loaders'
import {soundCorpus} from '../corpus/current.ts'
import type {Corpus} from '../model/corpus.ts'

/** One row of a collection: data only, the finished HTML stays in the corpus. */
interface Row {
  id: string
  data: Record<string, unknown>
}

/** What each collection holds of the corpus. */
const rowsOf = {
  versions: ({versions}: Corpus) => versions.map(({id, data}) => ({id, data})),
  articles: ({versions}: Corpus) =>
    versions.flatMap((version) =>
      version.articles.map(({eId, data}) => ({
        id: `${version.id}/${eId}`,
        data: {...data, eId, version: version.id}
      }))
    ),
  acts: ({acts}: Corpus) => acts.map(({address, data}) => ({id: address, data})),
  sections: ({acts}: Corpus) =>
    acts.flatMap(({sections}) => sections.map(({address, data}) => ({id: address, data}))),
  decisions: ({decisions}: Corpus) => decisions.map(({slug, data}) => ({id: slug, data})),
  parties: ({parties}: Corpus) => parties.map(({slug, data}) => ({id: slug, data})),
  sources: ({sources}: Corpus) => sources.map(({slug, data}) => ({id: slug, data})),
  terms: ({terms}: Corpus) => terms.map(({id, data}) => ({id, data})),
  pages: ({pages}: Corpus) =>
    pages.map(({slug, language, data}) => ({id: `${language}/${slug}`, data}))
} as const satisfies Record<string, (corpus: Corpus) => Row[]>

export type CollectionName = keyof typeof rowsOf

/** Hands one collection of the corpus to Astro; the only bridge between the two. */
export function corpusLoader(name: CollectionName): Loader {
  return {
    name: `corpus-${name}`,
    load({store}) {
      const corpus = soundCorpus()
      // With faults, in `astro dev` alone: what was sound stays until they are mended.
      if (!corpus) return Promise.resolve()
      store.clear()
      for (const {id, data} of rowsOf[name](corpus)) {
        const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex')
        store.set({id, data, digest})
      }
      return Promise.resolve()
    }
  }
}
