import {compareVersions, type VersionPair, versionPairs} from '../comparison/compare-versions.ts'
import type {ComparedArticle} from '../comparison/compared-text.ts'
import type {ComparedGroup, Comparison, Row} from '../comparison/comparison.ts'
import {partsOf} from '../comparison/parts.ts'
import {query} from '../corpus/seen.ts'
import {routes} from '../identifiers/routes.ts'
import type {Article, Corpus, Decision, Version} from '../model/corpus.ts'
import {versionBefore} from '../model/derive-wordings.ts'
import {decisionOf} from '../model/find.ts'

/** The comparison of two versions by its address. */
export const comparisonAt = query('comparison', (corpus, address): Comparison | undefined => {
  const pair = versionPairs(corpus.versions).find((one) => comparisonAddress(one) === address)
  return pair && compareVersions(pair)
})

/** Where two versions are compared; of a long comparison the first part. */
export function comparisonAddress({newer, older}: VersionPair, part = 1): string {
  return routes.comparisonPart(newer.id, older.id, part)
}

/** The page on which a group of articles is read. */
export function pageInComparison(
  pair: VersionPair,
  parts: readonly (readonly ComparedGroup[])[],
  group: string
): string {
  const part = parts.findIndex((groups) => groups.some(({id}) => id === group))
  return comparisonAddress(pair, part + 1)
}

/**
 * The decisions by which parties approved the newer version, and those between: they brought its
 * changes.
 */
export function decisionsFor(decisions: readonly Decision[], pair: VersionPair): Decision[] {
  const ids = new Set(versionsOf(pair).map(({id}) => id))
  return decisions.filter(
    ({effects, party}) =>
      party &&
      effects.some(
        ({outcome, version}) =>
          ids.has(version.id) && (outcome === 'approved' || outcome === 'approved-with-statement')
      )
  )
}

/** What a source tells of a change: why, and the decision that brought it where it names one. */
export interface Reason {
  article: Article
  text: string
  texts?: Version['data']['titles']
  sources: readonly string[]
  decision?: Decision
}

/** What sources tell of the changes of some articles, also of those of the versions between. */
export function reasonsFor(
  corpus: Corpus,
  pair: VersionPair,
  {newer, older}: Pick<ComparedGroup, 'older' | 'newer'>
): Reason[] {
  const steps = versionsOf(pair)
  const articles = (version: Version, ids: readonly ComparedArticle[]) =>
    ids.flatMap(({id}) => articleAt(version, id) ?? [])
  const now = follow(articles(pair.newer, newer), steps.length, ({predecessors}) => predecessors)
  const then = follow(articles(pair.older, older), steps.length, ({successors}) => successors)
  return [
    ...now.flatMap((article) => reasonsOf(corpus, article, 'changed')),
    ...then.flatMap((article) => reasonsOf(corpus, article, 'removed'))
  ]
}

/** What sources tell of why an article is new or changed, or of why it is in the next version no more. */
export function reasonsOf(
  corpus: Corpus,
  article: Article,
  field: 'changed' | 'removed'
): Reason[] {
  return (article.data[field] ?? []).map(({decision: slug, sources, text, texts}) => {
    const decision = slug === undefined ? undefined : decisionOf(corpus, slug)
    return {article, text, texts, sources, ...(decision && {decision})}
  })
}

/** The newer version of a pair and those between it and the older, newest first. */
export function versionsOf({newer, older}: VersionPair): Version[] {
  const versions: Version[] = []
  for (
    let one: Version | undefined = newer;
    one && one !== older;
    // What was amended and named itself is compared past its amendments.
    one = one.replaces === older ? older : versionBefore(one)
  ) {
    versions.push(one)
  }
  return versions
}

/** Articles and what they lead to, so many versions far, each once. */
function follow(
  articles: readonly Article[],
  versions: number,
  next: (article: Article) => readonly Article[]
): Article[] {
  const found = new Set(articles)
  let here = articles
  for (let step = 1; step < versions; step++) {
    here = here.flatMap(next)
    for (const article of here) found.add(article)
  }
  return [...found]
}

/** The article of a version that stands behind a compared one. */
export function articleAt(version: Version, id: string | undefined): Article | undefined {
  const clause = version.wording.find(({article}) => article.eId === id)
  return clause && {...clause.article, address: clause.address}
}

/** Where it is told what has changed in an article since the version before; nothing where nothing is. */
export function changesOfArticle(
  corpus: Corpus,
  newer: Version,
  {eId}: Pick<Article, 'eId'>
): {older: Version; address: string} | undefined {
  const older = versionBefore(newer)
  if (!older) return undefined
  const pair = {older, newer}
  const groups = comparisonAt(corpus, comparisonAddress(pair))?.groups ?? []
  const group = groups.find((one) => one.newer.some(({id}) => id === eId))
  if (!group || group.states.includes('unknown') || group.states.includes('same')) return undefined
  return {older, address: `${pageInComparison(pair, partsOf(groups), group.id)}#${group.id}`}
}

/** What a group of articles is called: by the headings of the newer version, else of the older. */
export function groupName({newer, older}: Pick<ComparedGroup, 'older' | 'newer'>): string {
  const headings = (newer.length > 0 ? newer : older).map(({heading}) => heading)
  return [...new Set(headings)].join(', ')
}

/** A row, or several that stay the same in one block, as they are shown. */
export interface RowRun extends Pick<Row, 'older' | 'newer'> {
  row: Row
}

/** Sentences that stay the same are shown as the paragraph they are. */
export function rowRuns(rows: readonly Row[]): RowRun[] {
  const runs: RowRun[] = []
  for (const row of rows) {
    const last = runs.at(-1)
    const {newer, older} = row
    const goesOn =
      last?.row.state === 'same' &&
      row.state === 'same' &&
      !newer?.isFirst &&
      last.newer?.block === newer?.block
    if (last?.newer && newer && goesOn) {
      last.newer = {...last.newer, pieces: [...last.newer.pieces, ...newer.pieces]}
    } else runs.push({row, ...(older && {older}), ...(newer && {newer})})
  }
  return runs
}
