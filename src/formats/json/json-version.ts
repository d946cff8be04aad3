import {z} from 'zod'
import {clauseParts} from '../../identifiers/clause.ts'
import {routes} from '../../identifiers/routes.ts'
import type {Article, Corpus, Version} from '../../model/corpus.ts'
import {type Clause, changeOf} from '../../model/derive-wordings.ts'
import {placeOf} from '../place.ts'
import {approvalData, approvalSchema} from './json-approval.ts'
import {lifeData, lifeSchema} from './json-life.ts'
import {passageSchema, passagesData} from './json-passage.ts'
import {
  linkSchema,
  linkTo,
  otherWordsField,
  partialDayField,
  placeFields,
  rhythmField
} from './json-place.ts'
import {
  attachmentsData,
  attachmentsField,
  missingText,
  partyReferenceSchema,
  referToSection,
  referToSource,
  referToSources,
  referToVersion,
  sourceReferenceSchema
} from './json-references.ts'

const sources = z.array(sourceReferenceSchema)

const articleSchema = z
  .object({
    eId: z.string(),
    number: z.int().describe('What it is sorted by; of 3a the same as of 3.'),
    part: z.enum(clauseParts).describe('Introduction, article or appendix.'),
    label: z.string().describe('Its number as the agreement writes it: `3a`, `I`; empty without.'),
    heading: z.string(),
    ...placeFields,
    rests: z.array(linkSchema).describe('Sections of law that it rests on.'),
    successor: linkSchema
      .optional()
      .describe('The same matter in the version that replaced this: the first of `successors`.'),
    successors: z
      .array(linkSchema)
      .describe('The same matter in the version that replaced this; several where it was split.'),
    predecessors: z
      .array(linkSchema)
      .describe(
        'The same matter in the version that this replaced; several where they were merged.'
      ),
    wordsFrom: linkSchema
      .optional()
      .describe('In an amendment: the agreement or the amendment that gave it its words.'),
    change: z
      .enum(['amended', 'added', 'removed'])
      .optional()
      .describe('In an amendment: what it or one before it did to it. Absent: as first agreed.'),
    formerWording: linkSchema.optional().describe('The words that were changed or removed.'),
    passages: z.array(passageSchema).describe('Of one that was removed, none.')
  })
  .meta({id: 'Article', description: 'An article (kohta) of one version of the agreement.'})

export const versionSchema = z
  .object({
    id: z.string(),
    name: z.string().describe('Whole name of the agreement.'),
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
    summary: z.object({text: z.string(), sources}),
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
      .object({holder: partyReferenceSchema.optional(), note: z.string(), sources})
      .optional()
      .describe('Present where the whole text is not in the material.'),
    events: z
      .array(z.object({when: partialDayField, text: z.string(), sources}))
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
          ...placeFields,
          statements: z.array(z.object({text: z.string(), sources}))
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
    ...placeOf(site, address),
    state,
    life: lifeData(corpus, life),
    numbering,
    ...(articlesAre === 'section' && {articlesAre}),
    summary: {text: summary.text, sources: referToSources(corpus, summary.sources)},
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
  {heading, id, statements}: NonNullable<Version['data']['beside']>[number]
) {
  return {
    id,
    heading,
    ...placeOf(corpus.site, routes.passage(version, id)),
    statements: statements.map((statement) => withSources(corpus, statement))
  }
}

function articleData(corpus: Corpus, clause: Clause, version: Version) {
  const {address, article, before, from, removedBy} = clause
  const {data, eId, label, number, part, predecessors, reading, rests, successors} = article
  const former = removedBy ? article : before
  return {
    eId,
    number,
    part,
    label,
    heading: data.heading,
    ...placeOf(corpus.site, address),
    rests: rests.map((section) => referToSection(corpus.site, section)),
    ...(successors[0] && {successor: linkToArticle(corpus, successors[0])}),
    successors: successors.map((other) => linkToArticle(corpus, other)),
    predecessors: predecessors.map((other) => linkToArticle(corpus, other)),
    ...(version.amends && {
      wordsFrom: referToVersion(corpus.site, removedBy ?? from),
      ...(changeOf(clause, version) && {change: changeOf(clause, version)}),
      ...(former && {formerWording: linkToArticle(corpus, former)})
    }),
    passages: removedBy ? [] : passagesData(corpus, reading, {page: version.address})
  }
}

function linkToArticle({site}: Corpus, {address, data}: Article) {
  return linkTo(site, data.heading, address)
}

/** A statement of the front matter with its sources looked up. */
function withSources<T extends {sources: string[]}>(corpus: Corpus, statement: T) {
  return {...statement, sources: referToSources(corpus, statement.sources)}
}
