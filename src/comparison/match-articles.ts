import type {ComparedArticle, ComparedText} from './compared-text.ts'
import {type Bag, bagOf, likeness, sharedWords} from './likeness.ts'

/** Articles on one matter: several on a side where they were split or merged, none where it has none. */
export interface ArticleGroup {
  older: ComparedArticle[]
  newer: ComparedArticle[]
}

/** An article of the older text and one of the newer on the same matter. */
export type ArticleLink = readonly [older: ComparedArticle, newer: ComparedArticle]

/** From here on two articles are taken to be one and the same. */
const alike = 0.5
/** What a heading of the agreement's own adds, where both have it. */
const sameHeading = 0.4
/** So much of an article's words stands in one of the other text, where it was split from it. */
const contained = 0.7
/** Fewer words prove nothing. */
const fewest = 5

/**
 * The articles of two texts by matter, in the order of the newer; one that is removed stands after
 * the one it followed. Links that an editor made come first; the words decide on the rest.
 */
export function matchArticles(
  older: ComparedText,
  newer: ComparedText,
  linked: readonly ArticleLink[]
): ArticleGroup[] {
  const all = [...linked, ...alikeArticles(older, newer, linked)]
  return inOrder(older, newer, joined(older, newer, all))
}

/** Pairs that look alike and have no link: the likest first, then what was split off or merged. */
export function alikeArticles(
  older: ComparedText,
  newer: ComparedText,
  linked: readonly ArticleLink[]
): ArticleLink[] {
  const hasOwnNumbers = older.hasOwnNumbers && newer.hasOwnNumbers
  const isSameHeading = (one: ComparedArticle, other: ComparedArticle) =>
    hasOwnNumbers && one.heading === other.heading
  const bags = new Map<ComparedArticle, Bag>()
  for (const article of [...older.articles, ...newer.articles]) {
    if (article.isKnown) bags.set(article, bagOf(wordsOf(article)))
  }
  const bag = (article: ComparedArticle) => bags.get(article) as Bag
  const known = ({articles}: ComparedText) =>
    articles.filter((article) => (bags.get(article)?.size ?? 0) > 0)
  const taken = new Set(linked.flat())
  const free = (text: ComparedText) => known(text).filter((article) => !taken.has(article))

  const candidates = free(older)
    .flatMap((one) =>
      free(newer).map((other) => ({
        one,
        other,
        score: likeness(bag(one), bag(other)) + (isSameHeading(one, other) ? sameHeading : 0)
      }))
    )
    .filter(
      ({one, other, score}) =>
        score >= alike && (bag(one).size >= fewest || wordsOf(one) === wordsOf(other))
    )
    .sort((a, b) => b.score - a.score)
  const links: ArticleLink[] = []
  const take = (one: ComparedArticle, other: ComparedArticle) => {
    links.push([one, other])
    taken.add(one).add(other)
  }
  for (const {one, other} of candidates) {
    if (!taken.has(one) && !taken.has(other)) take(one, other)
  }
  const home = (part: ComparedArticle, wholes: ComparedArticle[]) =>
    bag(part).size < fewest
      ? undefined
      : wholes.find((whole) => sharedWords(bag(part), bag(whole)) >= contained * bag(part).size)
  for (const part of free(newer)) {
    const whole = home(part, known(older))
    if (whole) take(whole, part)
  }
  for (const part of free(older)) {
    const whole = home(part, known(newer))
    if (whole) take(part, whole)
  }
  return links
}

function wordsOf({blocks}: ComparedArticle): string {
  return blocks.map(({text}) => text).join(' ')
}

/** Links that share an article make one group. */
function joined(
  older: ComparedText,
  newer: ComparedText,
  links: readonly ArticleLink[]
): ArticleGroup[] {
  const groupOf = new Map<ComparedArticle, ArticleGroup>()
  for (const article of older.articles) groupOf.set(article, {older: [article], newer: []})
  for (const article of newer.articles) groupOf.set(article, {older: [], newer: [article]})
  for (const [one, other] of links) {
    const [group, second] = [groupOf.get(one), groupOf.get(other)]
    if (!group || !second || group === second) continue
    group.older.push(...second.older)
    group.newer.push(...second.newer)
    for (const article of [...second.older, ...second.newer]) groupOf.set(article, group)
  }
  const groups = [...new Set(groupOf.values())]
  for (const group of groups) {
    group.older.sort((a, b) => older.articles.indexOf(a) - older.articles.indexOf(b))
    group.newer.sort((a, b) => newer.articles.indexOf(a) - newer.articles.indexOf(b))
  }
  return groups
}

function inOrder(older: ComparedText, newer: ComparedText, groups: ArticleGroup[]): ArticleGroup[] {
  const byArticle = new Map(
    groups.flatMap((group) => [...group.older, ...group.newer].map((one) => [one, group] as const))
  )
  const ordered = new Set(newer.articles.map((article) => byArticle.get(article) as ArticleGroup))
  const list = [...ordered]
  let before: ArticleGroup | undefined
  for (const article of older.articles) {
    const group = byArticle.get(article) as ArticleGroup
    if (!ordered.has(group)) list.splice(before ? list.indexOf(before) + 1 : 0, 0, group)
    ordered.add(group)
    before = group
  }
  return list
}

/** The groups whose articles have changed places: those outside the longest run that keeps its order. */
export function movedGroups(
  older: ComparedText,
  groups: readonly ArticleGroup[]
): Set<ArticleGroup> {
  const both = groups.filter((group) => group.older.length > 0 && group.newer.length > 0)
  const places = both.map((group) => older.articles.indexOf(group.older[0] as ComparedArticle))
  const kept = longestRising(places)
  return new Set(both.filter((_, at) => !kept.has(at)))
}

/** Indexes of a longest rising subsequence (patience sorting). */
function longestRising(numbers: readonly number[]): Set<number> {
  const tails: number[] = []
  const before: (number | undefined)[] = []
  for (const [at, number] of numbers.entries()) {
    let pile = tails.findIndex((tail) => (numbers[tail] as number) >= number)
    if (pile < 0) pile = tails.length
    before[at] = tails[pile - 1]
    tails[pile] = at
  }
  const run = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = before[at]) run.add(at)
  return run
}
