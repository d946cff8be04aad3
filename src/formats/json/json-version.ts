import {z} from 'zod'
import {otherLanguages} from '../../identifiers/language.ts'
import {routes} from '../../identifiers/routes.ts'
import type {Corpus, Version} from '../../model/corpus.ts'
import {publishedAt} from '../published-at.ts'
import {approvalData, approvalSchema} from './json-approval.ts'
import {lifeData, lifeSchema} from './json-life.ts'
import {passageSchema, passagesData, translationsData, translationsField} from './json-passage.ts'
import {
  linkSchema,
  otherWordsField,
  partialDayField,
  placeFields,
  rhythmField
} from './json-place.ts'
import {
  attachmentsData,
  attachmentsField,
  chaptersData,
  chaptersField,
  missingText,
  partyReferenceSchema,
  referToSource,
  referToSources,
  referToVersion,
  sourceReferenceSchema
} from './json-references.ts'
import {articleData, articleSchema} from './version/json-article.ts'

const sources = z.array(sourceReferenceSchema)

const levelTranslationsField = z
  .object(
    Object.fromEntries(
      otherLanguages.map((language) => [
        language,
        z
          .object({
            name: z.string().optional(),
            task: z.string().optional(),
            members: z.string().optional(),
            occasion: z.string().optional()
          })
          .optional()
      ])
    )
  )
  .optional()
  .describe('The same in other languages.')

export const versionSchema = z
  .object({
    id: z.string(),
    name: z.string().describe('Whole name of the agreement.'),
    names: otherWordsField.describe('The whole name in other languages.'),
    title: z.string(),
    titles: otherWordsField.describe('The title in other languages.'),
    aliases: z.array(z.string()).optional().describe('Names that the sources use.'),
    ...placeFields,
    state: z
      .enum([
        'in-force',
        'amended',
        'upcoming',
        'conditional',
        'ended',
        'replaced',
        'annulled',
        'lapsed',
        'approved',
        'pending'
      ])
      .describe(
        'On the day the site was made, from the sourced days under `life`. approved and pending: no such day is known, only the approvals. amended: in force with the words of its `amendments`.'
      ),
    life: lifeSchema,
    attachments: attachmentsField,
    numbering: z
      .enum(['official', 'site', 'none'])
      .describe('Whose the numbers of the articles are.'),
    articlesAre: z
      .literal('section')
      .optional()
      .describe('Present where the agreement calls its articles sections (§).'),
    summary: z.object({text: z.string(), texts: otherWordsField, sources}),
    replaces: linkSchema
      .optional()
      .describe('Only where it follows from sourced days; else see `meantToReplace`.'),
    replacedBy: linkSchema
      .optional()
      .describe('Only where it follows from sourced days; else see `meantToBeReplacedBy`.'),
    meantToReplace: linkSchema
      .optional()
      .describe('The version whose place it is to take. No source says that it has taken it.'),
    meantToBeReplacedBy: linkSchema
      .optional()
      .describe('The version that is to take its place. No source says that it has taken it.'),
    amends: linkSchema
      .optional()
      .describe(
        'The agreement that this amends. `articles` then has its whole wording as amended.'
      ),
    amendments: z
      .array(linkSchema)
      .optional()
      .describe('What amends this agreement, in the order of first days.'),
    missingText: z
      .object({
        holder: partyReferenceSchema.optional(),
        note: z.string(),
        notes: otherWordsField,
        sources
      })
      .optional()
      .describe('Present where the whole text is not in the material.'),
    events: z
      .array(z.object({when: partialDayField, text: z.string(), texts: otherWordsField, sources}))
      .optional()
      .describe('Steps of preparation that are not decisions.'),
    levels: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          task: z.string().optional(),
          members: z.string().optional(),
          rhythm: rhythmField.optional(),
          occasion: z.string().optional(),
          translations: levelTranslationsField,
          sources
        })
      )
      .optional()
      .describe('Levels of cooperation. A field that is absent is not known.'),
    beside: z
      .array(
        z.object({
          id: z.string(),
          heading: z.string(),
          headings: otherWordsField,
          ...placeFields,
          statements: z.array(z.object({text: z.string(), texts: otherWordsField, sources}))
        })
      )
      .optional()
      .describe('Practice beside the agreement that sources tell of. No part of its text.'),
    approvals: z.array(approvalSchema),
    generalApproval: z
      .object({
        quote: z.string().describe('Verbatim from the source.'),
        source: sourceReferenceSchema,
        lines: z.object({first: z.int(), last: z.int()}).optional()
      })
      .optional()
      .describe('What the source tells of approvals in general.'),
    passages: z.array(passageSchema),
    translations: translationsField,
    chapters: chaptersField,
    articles: z.array(articleSchema)
  })
  .meta({id: 'Version', description: 'One wording of the agreement.'})
export type VersionJson = z.infer<typeof versionSchema>

export function versionData(corpus: Corpus, version: Version): VersionJson {
  const {site} = corpus
  const {address, approvals, data, generalApproval, id, life, reading, state, wording} = version
  const {amendments, amends, replacedBy, replaces} = version
  const {aliases, articlesAre, beside, events, fullText, levels, name, numbering, summary, title} =
    data
  return {
    id,
    name,
    title,
    ...(data.titles && {titles: data.titles}),
    ...(aliases && {aliases}),
    ...publishedAt(site, address),
    state,
    life: lifeData(corpus, life),
    numbering,
    ...(articlesAre === 'section' && {articlesAre}),
    ...(data.names && {names: data.names}),
    summary: {...summary, sources: referToSources(corpus, summary.sources)},
    ...(replaces && {
      [replaces.state === 'replaced' ? 'replaces' : 'meantToReplace']: referToVersion(
        site,
        replaces
      )
    }),
    ...(replacedBy && {
      [state === 'replaced' ? 'replacedBy' : 'meantToBeReplacedBy']: referToVersion(
        site,
        replacedBy
      )
    }),
    ...(amends && {amends: referToVersion(site, amends)}),
    ...(amendments.length > 0 && {
      amendments: amendments.map((other) => referToVersion(site, other))
    }),
    ...(fullText && {missingText: missingText(corpus, fullText)}),
    ...(events && {events: events.map((event) => withSources(corpus, event))}),
    ...(levels && {levels: levels.map((level) => withSources(corpus, level))}),
    ...(beside && {beside: beside.map((part) => besideData(corpus, id, part))}),
    approvals: approvals.map((approval) => approvalData(site, approval)),
    ...(generalApproval && {generalApproval: generalApprovalData(site, generalApproval)}),
    ...attachmentsData(corpus, version.attachments),
    passages: passagesData(corpus, reading, {page: address}),
    ...translationsData(corpus, version),
    ...chaptersData(corpus, version),
    articles: wording.map((clause) => articleData(corpus, clause, version))
  }
}

function generalApprovalData(
  site: Corpus['site'],
  {lines, quote, source}: NonNullable<Version['generalApproval']>
) {
  return {
    quote,
    source: referToSource(site, source),
    ...(lines && {lines: {first: lines[0], last: lines[1]}})
  }
}

function besideData(
  corpus: Corpus,
  version: string,
  {heading, headings, id, statements}: NonNullable<Version['data']['beside']>[number]
) {
  return {
    id,
    heading,
    ...(headings && {headings}),
    ...publishedAt(corpus.site, routes.passage(version, id)),
    statements: statements.map((statement) => withSources(corpus, statement))
  }
}

/** A statement of the front matter with its sources looked up. */
function withSources<T extends {sources: string[]}>(corpus: Corpus, statement: T) {
  return {...statement, sources: referToSources(corpus, statement.sources)}
}
