import {z} from 'zod'
import type {VersionPair} from '../../comparison/compare-versions.ts'
import type {Piece} from '../../comparison/compare-words.ts'
import type {ComparedArticle} from '../../comparison/compared-text.ts'
import type {Change} from '../../comparison/comparison.ts'
import {partsOf} from '../../comparison/parts.ts'
import type {Corpus, Version} from '../../model/corpus.ts'
import {passageAddress} from '../../model/texts.ts'
import {
  articleAt,
  comparisonAddress,
  comparisonAt,
  decisionsFor,
  pageInComparison,
  reasonsFor
} from '../../views/comparisons.ts'
import {publishedAt} from '../published-at.ts'
import {linkSchema, linkTo, placeFields} from './json-place.ts'
import {reasonsData, reasonsField, referToDecision, referToVersion} from './json-references.ts'

export const wordsSchema = z
  .array(z.object({text: z.string(), changed: z.literal(true).optional()}))
  .describe('Joined, the words as they stand; `changed` marks those that the other side lacks.')

const articlesSchema = z.array(linkSchema.extend({eId: z.string()}))

const changeSchema = z
  .object({
    id: z.string().describe('Fragment of the page. It stays when other changes come or go.'),
    page: z.object(placeFields).describe('The page that tells of it.'),
    kind: z.enum([
      'changed',
      'added',
      'removed',
      'moved',
      'renumbered',
      'heading',
      'article-new',
      'article-removed',
      'article-moved',
      'article-renumbered',
      'article-split',
      'article-merged'
    ]),
    older: articlesSchema,
    newer: articlesSchema,
    olderPassage: z.object(placeFields).optional(),
    newerPassage: z.object(placeFields).optional(),
    olderWords: wordsSchema.optional(),
    newerWords: wordsSchema.optional(),
    reasons: reasonsField.describe('Why its articles have changed, where a source tells.')
  })
  .meta({id: 'TextChange', description: 'A change between two versions, with its words.'})

export const comparisonSchema = z
  .object({
    ...placeFields,
    older: linkSchema,
    newer: linkSchema,
    decisions: z
      .array(linkSchema)
      .describe('Decisions of parties that approved the newer version, and those between the two.'),
    changes: z.array(changeSchema).describe('In the order of the newer version.'),
    articles: z
      .array(
        z.object({
          older: articlesSchema,
          newer: articlesSchema,
          states: z.array(
            z.enum([
              'same',
              'changed',
              'moved',
              'renumbered',
              'split',
              'merged',
              'new',
              'removed',
              'unknown'
            ])
          )
        })
      )
      .describe(
        'What became of each article. unknown: the words are not known of both versions; nothing is compared.'
      )
  })
  .meta({id: 'Comparison', description: 'Two versions compared: quoted words only.'})
export type ComparisonJson = z.infer<typeof comparisonSchema>

export function comparisonData(corpus: Corpus, pair: VersionPair): ComparisonJson {
  const {site} = corpus
  const {newer, older} = pair
  const address = comparisonAddress(pair)
  const {changes, groups} = comparisonAt(corpus, address) ?? {changes: [], groups: []}
  const parts = partsOf(groups)
  const sides = (one: Pick<Change, 'older' | 'newer'>) => ({
    older: articlesData(corpus, older, one.older),
    newer: articlesData(corpus, newer, one.newer)
  })
  return {
    ...publishedAt(site, address),
    older: referToVersion(site, older),
    newer: referToVersion(site, newer),
    decisions: decisionsFor(corpus.decisions, pair).map((one) => referToDecision(site, one)),
    changes: changes.map((change) => {
      const reasons = reasonsFor(corpus, pair, change)
      const {id, kind, newerPassage, newerWords, olderPassage, olderWords} = change
      const passage = (version: Version, at: string) =>
        publishedAt(site, passageAddress(version, {id: at}))
      return {
        id,
        page: publishedAt(site, pageInComparison(pair, parts, change.group)),
        kind,
        ...sides(change),
        ...(olderPassage && {olderPassage: passage(older, olderPassage)}),
        ...(newerPassage && {newerPassage: passage(newer, newerPassage)}),
        ...(olderWords && {olderWords: wordsData(olderWords)}),
        ...(newerWords && {newerWords: wordsData(newerWords)}),
        ...(reasons.length > 0 && {reasons: reasonsData(corpus, reasons)})
      }
    }),
    articles: groups.map((group) => ({...sides(group), states: group.states}))
  }
}

function articlesData({site}: Corpus, version: Version, articles: readonly ComparedArticle[]) {
  return articles
    .flatMap(({id}) => articleAt(version, id) ?? [])
    .map(({address, data, eId}) => ({eId, ...linkTo(site, data.heading, address)}))
}

/** Words with what is marked in them. */
export function wordsData(pieces: readonly Piece[]) {
  return pieces.map(({isMarked, text}) => ({
    text: text.replaceAll('\t', ' '),
    ...(isMarked && {changed: true as const})
  }))
}
