import {compareVersions, type VersionPair, versionPairs} from '../comparison/compare-versions.ts'
import type {Comparison, Row} from '../comparison/comparison.ts'
import {oncePerCorpus, question} from '../corpus/seen.ts'
import {routes} from '../identifiers/routes.ts'
import type {Article, Decision, Version} from '../model/corpus.ts'

const keptOf = oncePerCorpus(() => new Map<string, Comparison>())

/** The comparison of two versions by its address. */
export const comparisonAt = question('comparison', (corpus, address): Comparison | undefined => {
  const kept = keptOf(corpus)
  const pair = versionPairs(corpus.versions).find((one) => comparisonAddress(one) === address)
  if (pair && !kept.has(address)) kept.set(address, compareVersions(pair))
  return kept.get(address)
})

/** Where two versions are compared. */
export function comparisonAddress({newer, older}: VersionPair): string {
  return routes.comparison(newer.id, older.id)
}

/** The decisions by which parties approved the newer version: they brought its changes. */
export function decisionsFor(decisions: readonly Decision[], version: Version): Decision[] {
  return decisions.filter(
    ({data, effects, party}) =>
      party &&
      effects.some((effect) => effect.version.id === version.id) &&
      (data.outcome === 'approved' || data.outcome === 'approved-with-statement')
  )
}

/** The article of a version that stands behind a compared one. */
export function articleAt(version: Version, id: string | undefined): Article | undefined {
  return version.wording.find(({article}) => article.eId === id)?.article
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
