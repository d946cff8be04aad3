import {defineCollection} from 'astro:content'
import {corpusLoader} from './integration/loader.ts'
import {pageAsRead, pagesLoader} from './integration/pages-loader.ts'
import {thingKinds} from './model/things.ts'

type Kinds = typeof thingKinds

/** A collection for each kind of thing, with the schema of its fields. */
type OfThings = {
  [Kind in keyof Kinds as Kinds[Kind]['collection']]: {
    loader: ReturnType<typeof corpusLoader>
    schema: Kinds[Kind]['schema']
  }
}

/**
 * Legal texts are data, checked as one whole before Astro sees them; pages about the site itself are
 * MDX as Astro knows it.
 */
export const collections = {
  ...(Object.fromEntries(
    Object.values(thingKinds).map(({collection, schema}) => [
      collection,
      defineCollection({loader: corpusLoader(collection), schema})
    ])
  ) as OfThings),
  pages: defineCollection({loader: pagesLoader(), schema: pageAsRead})
}
