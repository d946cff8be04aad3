import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'
import {contentFolder} from './corpus/current.ts'
import {corpusLoader} from './corpus/loader.ts'

/** Every collection comes out of the corpus, checked; editorial pages are rendered by Astro. */
export const collections = {
  versions: defineCollection({loader: corpusLoader('versions')}),
  articles: defineCollection({loader: corpusLoader('articles')}),
  acts: defineCollection({loader: corpusLoader('acts')}),
  sections: defineCollection({loader: corpusLoader('sections')}),
  decisions: defineCollection({loader: corpusLoader('decisions')}),
  parties: defineCollection({loader: corpusLoader('parties')}),
  sources: defineCollection({loader: corpusLoader('sources')}),
  terms: defineCollection({loader: corpusLoader('terms')}),
  // Without a schema: the corpus has checked the front matter, and this loader makes days dates.
  pages: defineCollection({loader: glob({pattern: '*/*.mdx', base: `${contentFolder()}/pages`})})
}
