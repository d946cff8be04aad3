import {defineCollection} from 'astro:content'
import type {CollectionName} from './corpus/collections.ts'
import {corpusLoader} from './integration/loader.ts'
import {pageAsRead, pagesLoader} from './integration/pages-loader.ts'
import {articleSchema, versionSchema} from './schemas/agreement.ts'
import {decisionSchema} from './schemas/decision.ts'
import {termSchema} from './schemas/glossary.ts'
import {partySchema} from './schemas/party.ts'
import {questionSchema} from './schemas/question.ts'
import {sourceSchema} from './schemas/source.ts'
import {actSchema, sectionSchema} from './schemas/statute.ts'

/**
 * Legal texts are data, checked as one whole before Astro sees them; pages about the site itself are
 * MDX as Astro knows it.
 */
export const collections = {
  versions: defineCollection({loader: corpusLoader('versions'), schema: versionSchema}),
  articles: defineCollection({loader: corpusLoader('articles'), schema: articleSchema}),
  acts: defineCollection({loader: corpusLoader('acts'), schema: actSchema}),
  sections: defineCollection({loader: corpusLoader('sections'), schema: sectionSchema}),
  decisions: defineCollection({loader: corpusLoader('decisions'), schema: decisionSchema}),
  parties: defineCollection({loader: corpusLoader('parties'), schema: partySchema}),
  sources: defineCollection({loader: corpusLoader('sources'), schema: sourceSchema}),
  terms: defineCollection({loader: corpusLoader('terms'), schema: termSchema}),
  questions: defineCollection({loader: corpusLoader('questions'), schema: questionSchema}),
  pages: defineCollection({loader: pagesLoader(), schema: pageAsRead})
} satisfies Record<CollectionName | 'pages', unknown>
