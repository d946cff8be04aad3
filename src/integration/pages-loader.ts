import {pathToFileURL} from 'node:url'
import {glob, type Loader} from 'astro/loaders'
import {z} from 'zod'
import {contentFolder, soundCorpus} from '../corpus/current.ts'
import {pageSchema} from '../schemas/page.ts'

/** The editorial pages of the folder that is published, `fi/tietoa`; none while the content has faults. */
export function pagesLoader(): Loader {
  return {
    name: 'editorial-pages',
    async load(context) {
      if (!soundCorpus()) return
      const base = pathToFileURL(`${contentFolder()}/pages/`)
      // A field `slug` must not become the id, as it would by default.
      const generateId = ({entry}: {entry: string}) => entry.replace(/\.mdx$/u, '')
      // Of another folder, or of before a change: pages are few, and content is followed elsewhere.
      context.store.clear()
      const files = glob({base, pattern: '*/*.mdx', generateId, retainBody: false})
      const {watcher: _, ...unwatched} = context
      await files.load(unwatched)
    }
  }
}

/** Fields of a page as Astro's reader of YAML hands them over: a day is a `Date` at midnight UTC. */
export const pageAsRead = z.preprocess(
  (fields) =>
    Object.fromEntries(
      Object.entries(fields ?? {}).map(([name, value]) => [
        name,
        value instanceof Date ? value.toISOString().slice(0, 10) : value
      ])
    ),
  pageSchema
)
