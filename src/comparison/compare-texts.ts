import {listChanges} from './changes.ts'
import type {ComparedArticle, ComparedText, Sentence} from './compared-text.ts'
import type {ArticleState, ComparedGroup, Comparison, Row} from './comparison.ts'
import {type Bag, bagOf} from './likeness.ts'
import {type ArticleGroup, type ArticleLink, matchArticles, movedGroups} from './match-articles.ts'
import {
  movedReworded,
  movedWhole,
  rewordedInOrder,
  type SentencePair,
  sameInOrder
} from './match-sentences.ts'
import {rowsOf} from './rows.ts'
import {sentencesOf} from './sentences.ts'

/** The sentences of both sides of a group. */
interface GroupSentences {
  group: ArticleGroup
  older: Sentence[]
  newer: Sentence[]
}

/**
 * Compares two wordings of one text: articles with articles, sentences with sentences, words with
 * words. What has moved is told as moved; what is not known is not compared.
 *
 * @param linked Articles that are on one matter whatever their words are.
 */
export function compareTexts(
  older: ComparedText,
  newer: ComparedText,
  linked: readonly ArticleLink[] = []
): Comparison {
  const matched = matchArticles(older, newer, linked)
  const hasOwnNumbers = older.hasOwnNumbers && newer.hasOwnNumbers
  const moved = hasOwnNumbers ? movedGroups(older, matched) : new Set<ArticleGroup>()
  const compared = matched.filter((group) => isCompared(group, older, newer))
  const pairs = matchSentences(
    compared.map((group) => ({
      group,
      older: group.older.flatMap(sentencesOf),
      newer: group.newer.flatMap(sentencesOf)
    }))
  )
  const groups = matched.map((group): ComparedGroup => {
    const rows = compared.includes(group) ? rowsOf(group, pairs) : []
    const states = compared.includes(group)
      ? statesOf(group, {rows, isMoved: moved.has(group), hasOwnNumbers})
      : (['unknown'] as const)
    return {...group, id: groupId(group), rows, states: [...states]}
  })
  return {groups, changes: listChanges(groups, hasOwnNumbers)}
}

/** Quoted against quoted; and what one side lacks is new or removed only where nothing is missing. */
function isCompared(group: ArticleGroup, older: ComparedText, newer: ComparedText): boolean {
  if (![...group.older, ...group.newer].every(({isKnown}) => isKnown)) return false
  if (group.older.length === 0) return older.isWhole
  return group.newer.length > 0 || newer.isWhole
}

/** What became of each sentence: those that stay in place, and those that have moved. */
export interface SentencePairs {
  staying: ReadonlyMap<Sentence, Sentence>
  moved: ReadonlyMap<Sentence, {number: number; other: Sentence}>
  /** The sentences themselves, by article. */
  of: (article: ComparedArticle) => readonly Sentence[]
}

function matchSentences(groups: readonly GroupSentences[]): SentencePairs {
  const bags = new Map<Sentence, Bag>()
  const bag = (sentence: Sentence) => {
    const known = bags.get(sentence) ?? bagOf(sentence.text)
    bags.set(sentence, known)
    return known
  }
  const staying = new Map<Sentence, Sentence>()
  const moved = new Map<Sentence, {number: number; other: Sentence}>()
  const taken = new Set<Sentence>()
  const take = ([one, other]: SentencePair) => taken.add(one).add(other)
  const stay = (pair: SentencePair) => {
    take(pair)
    staying.set(pair[0], pair[1]).set(pair[1], pair[0])
  }
  const move = (pair: SentencePair) => {
    take(pair)
    const number = moved.size / 2
    moved.set(pair[0], {number, other: pair[1]}).set(pair[1], {number, other: pair[0]})
  }
  const isFree = (sentence: Sentence) => !taken.has(sentence)
  const free = (side: 'older' | 'newer') => groups.flatMap((group) => group[side].filter(isFree))

  const anchors = new Map(
    groups.map((group) => [group, sameInOrder(group.older, group.newer)] as const)
  )
  for (const pairs of anchors.values()) pairs.forEach(stay)
  movedWhole(free('older'), free('newer'), bag).forEach(move)
  for (const [group, pairs] of anchors) {
    rewordedInOrder(group.older, group.newer, pairs, isFree, bag).forEach(stay)
  }
  movedReworded(free('older'), free('newer'), bag).forEach(move)

  const byArticle = Map.groupBy(
    groups.flatMap(({older, newer}) => [...older, ...newer]),
    ({article}) => article
  )
  return {staying, moved, of: (article) => byArticle.get(article) ?? []}
}

interface GroupFacts {
  rows: readonly Row[]
  isMoved: boolean
  hasOwnNumbers: boolean
}

function statesOf(
  {older, newer}: ArticleGroup,
  {hasOwnNumbers, isMoved, rows}: GroupFacts
): ArticleState[] {
  if (older.length === 0) return ['new']
  if (newer.length === 0) return ['removed']
  const isPair = older.length === 1 && newer.length === 1
  const states: ArticleState[] = []
  if (newer.length > 1) states.push('split')
  if (older.length > 1) states.push('merged')
  if (isMoved) states.push('moved')
  else if (isPair && hasOwnNumbers && older[0]?.label !== newer[0]?.label) states.push('renumbered')
  const hasOtherHeading = isPair && hasOwnNumbers && older[0]?.heading !== newer[0]?.heading
  if (hasOtherHeading || rows.some(({state}) => state !== 'same')) states.push('changed')
  return states.length > 0 ? states : ['same']
}

function groupId({newer, older}: ArticleGroup): string {
  const [first] = newer
  return first ? first.id : `old_${older[0]?.id}`
}
