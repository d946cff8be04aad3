import {createHash} from 'node:crypto'
import type {Loader} from 'astro/loaders'
import {type CollectionName, entriesIn} from '../corpus/collections.ts'
import {soundCorpus} from '../corpus/current.ts'

/**
 * Hands one collection of the corpus to Astro: checked fields only, the finished HTML stays in the
 * corpus. The store is one file that is parsed at every start.
 */
export function corpusLoader(name: CollectionName): Loader {
  return {
    name: `corpus-${name}`,
    async load({parseData, refreshContextData, store}) {
      tellFilled(refreshContextData)
      const corpus = soundCorpus()
      // With faults, in `astro dev` alone: what was sound stays until they are mended.
      if (!corpus) return
      store.clear()
      for (const [id, entry] of entriesIn(corpus, name)) {
        const data = await parseData({id, data: {...entry.data}})
        const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex')
        store.set({id, data, digest})
      }
    }
  }
}

/** Tells whoever asked for a refresh that it is done, and was not passed over. */
function tellFilled(asked: Record<string, unknown> | undefined): void {
  if (typeof asked?.filled === 'function') asked.filled()
}
