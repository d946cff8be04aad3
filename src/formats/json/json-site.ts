import {z} from 'zod'
import {lastChecked, lastUpdated} from '../../corpus/freshness.ts'
import {languages} from '../../identifiers/language.ts'
import type {Corpus, EditorialPage, Question} from '../../model/corpus.ts'
import {inLanguage} from '../../strings/languages.ts'
import {wordsOf} from '../main-language.ts'
import {publishedAt} from '../published-at.ts'
import {uriOf} from '../uri.ts'
import {passageSchema, passagesData, translationsData, translationsField} from './json-passage.ts'
import {dayField, otherWordsField, placeFields, translatedField} from './json-place.ts'
import {referToSource, referToSources, sourceReferenceSchema} from './json-references.ts'

const language = z.enum(languages)

export const siteSchema = z
  .object({
    name: z.string(),
    headline: z.string(),
    summary: z.string(),
    description: z.string(),
    notice: z.string().describe('What the site is not.'),
    url: z.url().optional().describe('Where the site is published. Absent where it is not known.'),
    publisher: z.string().optional().describe('Absent where it is not named yet.'),
    licence: z
      .object({name: z.string(), url: z.url()})
      .optional()
      .describe(
        'Terms of use of the site’s own texts. Absent where the publisher has not set them.'
      ),
    languages: z.array(language).describe('Of the interface; the content is in the first.'),
    partiesNote: z
      .object({
        text: z.string(),
        texts: otherWordsField,
        sources: z.array(sourceReferenceSchema)
      })
      .optional()
      .describe('What the list of parties rests on, where it is not their signatures.'),
    region: translatedField,
    agreementName: translatedField,
    updated: dayField.optional().describe('Newest day on which anything was changed.'),
    checked: dayField.optional().describe('Newest day on which a source was checked.')
  })
  .meta({id: 'Site', description: 'The site and who is behind it.'})
export type SiteJson = z.infer<typeof siteSchema>

export const pageSchema = z
  .object({
    title: z.string(),
    description: z.string(),
    language,
    updated: dayField,
    ...placeFields
  })
  .meta({id: 'Page', description: 'An editorial page. Its text is in the page itself.'})
export type PageJson = z.infer<typeof pageSchema>

export function siteData(corpus: Corpus): SiteJson {
  const {site} = corpus
  const {agreementName, description, headline, languages, licence, name, publisher, region} = site
  const updated = lastUpdated(corpus)
  const checked = lastChecked(corpus)
  return {
    name,
    headline,
    summary: site.summary,
    description,
    notice: wordsOf(site).footer.unofficial,
    ...(site.url && {url: site.url}),
    ...(publisher && {publisher}),
    ...(licence && {licence: {...licence, url: uriOf(licence.url)}}),
    languages,
    ...(site.partiesNote && {
      partiesNote: {
        ...site.partiesNote,
        sources: referToSources(corpus, site.partiesNote.sources)
      }
    }),
    region,
    agreementName,
    ...(updated && {updated}),
    ...(checked && {checked})
  }
}

export function pageData({site}: Corpus, {address, data, language}: EditorialPage): PageJson {
  const {description, title, updated} = data
  const place = publishedAt(site, inLanguage(address, language, site.languages))
  return {title, description, language, updated, ...place}
}

export const questionSchema = z
  .object({
    slug: z.string(),
    title: translatedField.describe('The question as a reader asks it.'),
    answer: translatedField.describe('In one or two sentences.'),
    asked: z.array(z.string()).optional().describe('Other ways to ask it.'),
    ...placeFields,
    sources: z.array(sourceReferenceSchema),
    passages: z
      .array(passageSchema)
      .describe('The answer in full; from the first passage with a heading on, details.'),
    translations: translationsField
  })
  .meta({id: 'Question', description: 'A question that readers bring, with its answer.'})
export type QuestionJson = z.infer<typeof questionSchema>

export function questionData(corpus: Corpus, question: Question): QuestionJson {
  const {address, data, reading, slug, sources} = question
  const {answer, asked, title} = data
  return {
    slug,
    title,
    answer,
    ...(asked && {asked}),
    ...publishedAt(corpus.site, address),
    sources: sources.map((source) => referToSource(corpus.site, source)),
    passages: passagesData(corpus, reading, {page: address}),
    ...translationsData(corpus, question)
  }
}
