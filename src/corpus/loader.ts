import {createHash} from 'node:crypto'
import type {Loader} from 'astro/loaders'
import type {Corpus} from './corpus.ts'
import {contentFolder, corpus, setCurrentCorpus} from './current.ts'
import {readCorpus} from './read-corpus.ts'
import {wordDiagnostic} from './wording.ts'

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
  terms: ({terms}: Corpus) => terms.map(({id, data}) => ({id, data}))
} as const satisfies Record<string, (corpus: Corpus) => Row[]>

export type CollectionName = keyof typeof rowsOf

/** Hands one collection of the corpus to Astro; the only bridge between the two. */
export function corpusLoader(name: CollectionName): Loader {
  return {
    name: `corpus-${name}`,
    async load({store, watcher, logger}) {
      const fill = (read: Corpus) => {
        store.clear()
        for (const {id, data} of rowsOf[name](read)) {
          const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex')
          store.set({id, data, digest})
        }
      }
      fill(await corpus())

      watcher?.add(contentFolder())
      watcher?.on('all', async (_, file) => {
        if (!file.startsWith(contentFolder())) return
        const {corpus: read, diagnostics} = await readCorpus(contentFolder())
        for (const diagnostic of diagnostics) {
          const {severity, message} = wordDiagnostic(diagnostic)
          const {line, column} = diagnostic.place
          const text = `${diagnostic.file}:${line}:${column} ${message} (${diagnostic.rule})`
          if (name === 'versions') logger[severity === 'error' ? 'error' : 'warn'](text)
        }
        if (!read) return
        setCurrentCorpus(read)
        fill(read)
      })
    }
  }
}
