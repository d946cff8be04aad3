import {z} from 'zod'
import {clauseParts, parallelEId} from '../../../identifiers/clause.ts'
import {languages} from '../../../identifiers/language.ts'
import {routes} from '../../../identifiers/routes.ts'
import type {Article, Corpus, Version} from '../../../model/corpus.ts'
import {type Clause, changeOf} from '../../../model/derive-wordings.ts'
import {restsOf} from '../../../model/find.ts'
import {reasonsOf} from '../../../views/comparisons.ts'
import {publishedAt} from '../../published-at.ts'
import {passageSchema, passagesData} from '../json-passage.ts'
import {linkSchema, linkTo, placeFields} from '../json-place.ts'
import {reasonsData, reasonsField, referToRest, referToVersion} from '../json-references.ts'

export const articleSchema = z
  .object({
    eId: z.string(),
    number: z.int().describe('What it is sorted by; of 3a the same as of 3.'),
    part: z.enum(clauseParts).describe('Introduction, article or appendix.'),
    label: z.string().describe('Its number as the agreement writes it: `3a`, `I`; empty without.'),
    heading: z.string(),
    ...placeFields,
    chapter: z.string().optional().describe('Its chapter, by the `eId` under `chapters`.'),
    rests: z.array(linkSchema).describe('Provisions of law that it rests on.'),
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
    changed: reasonsField.describe('Why it is another one than in the version before.'),
    removed: reasonsField.describe('Why it is in the next version no more.'),
    passages: z.array(passageSchema).describe('Of one that was removed, none.'),
    parallels: z
      .array(
        z.object({
          language: z.enum(languages),
          heading: z.string(),
          ...placeFields,
          passages: z.array(passageSchema)
        })
      )
      .optional()
      .describe('Its text in other languages, of equal standing.')
  })
  .meta({id: 'Article', description: 'An article (kohta) of one version of the agreement.'})

/** A clause as it stands in one version. */
export function articleData(corpus: Corpus, clause: Clause, version: Version) {
  const {address, article, before, from, removedBy} = clause
  const {data, eId, label, number, part, predecessors, reading, successors} = article
  const parallels = removedBy ? [] : article.parallels
  const former = removedBy ? article : before
  return {
    eId,
    number,
    part,
    label,
    heading: data.heading,
    ...publishedAt(corpus.site, address),
    ...(article.chapter && {chapter: article.chapter.eId}),
    rests: restsOf(article).map((rest) => referToRest(corpus.site, rest)),
    ...(successors[0] && {successor: linkToArticle(corpus, successors[0])}),
    successors: successors.map((other) => linkToArticle(corpus, other)),
    predecessors: predecessors.map((other) => linkToArticle(corpus, other)),
    ...(version.amends && {
      wordsFrom: referToVersion(corpus.site, removedBy ?? from),
      ...(changeOf(clause, version) && {change: changeOf(clause, version)}),
      ...(former && {formerWording: linkToArticle(corpus, former)})
    }),
    ...(data.changed && {changed: reasonsData(corpus, reasonsOf(corpus, article, 'changed'))}),
    ...(data.removed && {removed: reasonsData(corpus, reasonsOf(corpus, article, 'removed'))}),
    passages: removedBy ? [] : passagesData(corpus, reading, {page: version.address}),
    ...(parallels.length > 0 && {
      parallels: parallels.map((text) => ({
        language: text.language,
        heading: text.data.heading,
        ...publishedAt(corpus.site, routes.passage(version.id, parallelEId(eId, text.language))),
        passages: passagesData(corpus, text.reading, {page: version.address})
      }))
    })
  }
}

function linkToArticle({site}: Corpus, {address, data}: Article) {
  return linkTo(site, data.heading, address)
}
