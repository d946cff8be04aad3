import {createHash} from 'node:crypto'
import type {Loader} from 'astro/loaders'
import type {Corpus} from '../model/corpus.ts'
import {corpus, whenCorpusChanges} from './current.ts'

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
    async load({store}) {
      const fill = (read: Corpus) => {
        store.clear()
        for (const {id, data} of rowsOf[name](read)) {
          const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex')
          store.set({id, data, digest})
        }
      }
      fill(await corpus())
      // `npm run dev` reads the content again when it changes, and says what is wrong with it.
      whenCorpusChanges(name, fill)
    }
  }
}
