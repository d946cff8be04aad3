import {defineCollection} from 'astro:content'
import {corpusLoader} from './integration/loader.ts'

/** Every collection comes out of the corpus, checked. */
export const collections = {
  versions: defineCollection({loader: corpusLoader('versions')}),
  articles: defineCollection({loader: corpusLoader('articles')}),
  acts: defineCollection({loader: corpusLoader('acts')}),
  sections: defineCollection({loader: corpusLoader('sections')}),
  decisions: defineCollection({loader: corpusLoader('decisions')}),
  parties: defineCollection({loader: corpusLoader('parties')}),
  sources: defineCollection({loader: corpusLoader('sources')}),
  terms: defineCollection({loader: corpusLoader('terms')}),
  pages: defineCollection({loader: corpusLoader('pages')})
}
