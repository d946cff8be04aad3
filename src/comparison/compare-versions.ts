import type {Article, Version} from '../model/corpus.ts'
import {versionBefore} from '../model/derive-wordings.ts'
import type {Passage} from '../texts/passage.ts'
import {blocksOf} from './blocks.ts'
import {compareTexts} from './compare-texts.ts'
import type {ComparedArticle, ComparedBlock, ComparedText} from './compared-text.ts'
import type {Comparison} from './comparison.ts'
import type {ArticleLink} from './match-articles.ts'

/** Two versions of the agreement that are compared. */
export interface VersionPair {
  older: Version
  newer: Version
}

/**
 * Each version with the one before it, and the last of a chain with its first; newest first. One that
 * takes the place of an amended agreement is compared with each of its wordings: which of them was the
 * last changes with the days, and addresses stay.
 */
export function versionPairs(versions: readonly Version[]): VersionPair[] {
  return [...versions].reverse().flatMap((newer): VersionPair[] => {
    const before = versionBefore(newer)
    if (!before) return []
    let first = before
    while (first.replaces ?? first.amends) first = first.replaces ?? first.amends ?? first
    const spans = !newer.replacedBy && !newer.amends
    const {amends: agreement = newer.replaces} = newer.replaces ?? {}
    const wordings = agreement ? [...agreement.amendments.toReversed(), agreement] : []
    const olders = [before, ...wordings, spans ? first : before]
    return [...new Set(olders)].map((older) => ({older, newer}))
  })
}

/** The two texts of a pair, and the articles that an editor has linked. */
export interface PairOfTexts {
  older: ComparedText
  newer: ComparedText
  linked: ArticleLink[]
}

/**
 * The words of two versions: what is quoted, nothing else. A quotation that stands in both tells
 * the words of neither: its source does not say which of them it is from.
 */
export function textsOfPair({newer, older}: VersionPair): PairOfTexts {
  const articles = newer.amends ? older.articles : articlesNow(older)
  const ofOlder = new Set(articles.flatMap(quotations).map(placeOf))
  const shared = new Set(
    newer.articles
      .flatMap(quotations)
      .map(placeOf)
      .filter((place) => ofOlder.has(place))
  )
  const [one, other] = [textOf(older, shared), textOf(newer, shared)]
  if (newer.amends) {
    const same = one.articles.flatMap((before): ArticleLink[] => {
      const after = other.articles.find(({id}) => id === before.id)
      return after ? [[before, after]] : []
    })
    return {older: one, newer: other, linked: same}
  }
  const find = ({articles}: ComparedText, {eId}: Article) => articles.find(({id}) => id === eId)
  const linked = articles.flatMap((article) =>
    inVersion([asLinked(article, older)], newer).flatMap((now): ArticleLink[] => {
      const [before, after] = [find(one, article), find(other, now)]
      return before && after ? [[before, after]] : []
    })
  )
  return {older: one, newer: other, linked}
}

/** The articles of the wording that a version makes. */
function articlesNow({wording}: Version): Article[] {
  return wording.flatMap(({article, removedBy}) => (removedBy ? [] : [article]))
}

/** A clause leads on by its own words; what an amendment has changed, also as in the agreement. */
function asLinked(article: Article, {amends}: Version): Article {
  if (article.successors.length > 0) return article
  return amends?.articles.find(({eId}) => eId === article.eId) ?? article
}

const kept = new WeakMap<Version, Map<Version, Comparison>>()

/** Compares two versions, once. */
export function compareVersions({newer, older}: VersionPair): Comparison {
  const ofNewer = kept.get(newer) ?? new Map<Version, Comparison>()
  kept.set(newer, ofNewer)
  const known = ofNewer.get(older)
  if (known) return known
  const texts = textsOfPair({newer, older})
  const comparison = compareTexts(texts.older, texts.newer, texts.linked)
  ofNewer.set(older, comparison)
  return comparison
}

function textOf(version: Version, shared: ReadonlySet<string>): ComparedText {
  return {
    articles: articlesNow(version).map((article): ComparedArticle => {
      const quoted = quotations(article).filter((passage) => !shared.has(placeOf(passage)))
      return {
        id: article.eId,
        label: article.label,
        heading: article.data.heading,
        isKnown: quoted.length > 0,
        blocks: quoted.flatMap(({html, id, label}) => withNumber(blocksOf(id, html), label))
      }
    }),
    isWhole: !version.data.fullText,
    hasOwnNumbers: version.data.numbering === 'official'
  }
}

/** The first block of a passage begins with the number of the passage. */
function withNumber([first, ...more]: ComparedBlock[], number?: string): ComparedBlock[] {
  if (!first) return []
  return [number && first.text.startsWith(number) ? {...first, number} : first, ...more]
}

function quotations({reading}: Article): Passage[] {
  return reading.passages.filter(({kind}) => kind === 'quoted')
}

/** Where in its source a quotation stands. */
function placeOf({lines, sources, text}: Passage): string {
  return JSON.stringify([sources, lines ?? text])
}

/** What has become of articles in a later version, from one version to the next. */
function inVersion(articles: readonly Article[], version: Version): Article[] {
  const found = new Set<Article>()
  let [here] = [articles]
  for (let step = 0; here.length > 0 && step < 100; step++) {
    here = [...new Set(here.flatMap(({successors}) => successors))]
    for (const article of here) if (version.articles.includes(article)) found.add(article)
  }
  return [...found]
}
