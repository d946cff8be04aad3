import type {Article, Version} from '../model/corpus.ts'
import {wordingBefore} from '../model/derive-wordings.ts'
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

/** Each version with the one it replaced, and the last of a chain with its first; newest first. */
export function versionPairs(versions: readonly Version[]): VersionPair[] {
  return [...versions].reverse().flatMap((newer): VersionPair[] => {
    const older = wordingBefore(newer) ?? newer.replaces
    if (!older) return []
    let first = older
    while (first.replaces ?? first.amends) first = first.replaces ?? first.amends ?? first
    const spans = first !== older && !newer.replacedBy && !newer.amends
    return [{older, newer}, ...(spans ? [{older: first, newer}] : [])]
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
  const ofOlder = new Set(older.articles.flatMap(quotations).map(placeOf))
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
  const linked = older.articles.flatMap((article) =>
    inVersion([article], newer).flatMap((now): ArticleLink[] => {
      const [before, after] = [find(one, article), find(other, now)]
      return before && after ? [[before, after]] : []
    })
  )
  return {older: one, newer: other, linked}
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

function textOf({data, wording}: Version, shared: ReadonlySet<string>): ComparedText {
  return {
    articles: wording
      .filter(({removedBy}) => !removedBy)
      .map(({article}): ComparedArticle => {
        const quoted = quotations(article).filter((passage) => !shared.has(placeOf(passage)))
        return {
          id: article.eId,
          label: article.label,
          heading: article.data.heading,
          isKnown: quoted.length > 0,
          blocks: quoted.flatMap(({html, id, label}) => withNumber(blocksOf(id, html), label))
        }
      }),
    isWhole: !data.fullText,
    hasOwnNumbers: data.numbering === 'official'
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
