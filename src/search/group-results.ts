import {splitAddress} from '../identifiers/ledger.ts'
import type {Found} from './search.ts'
import type {Group} from './search-document.ts'

/** Results of one group, best first. */
export interface ResultGroup {
  group: Group
  /** How many were found, shown or not. */
  count: number
  shown: Found[]
}

const inOverview = 4
const ofOnePage = 2
const inOneGroup = 100

/**
 * Results by group; the group with the best result first.
 *
 * The overview shows a few of each and no page more than twice. One group alone is shown whole.
 */
export function groupResults(found: readonly Found[], only?: Group): ResultGroup[] {
  return [...Map.groupBy(found, ({document}) => document.group)]
    .filter(([group]) => only === undefined || group === only)
    .map(([group, results]) => ({
      group,
      count: results.length,
      shown: only ? results.slice(0, inOneGroup) : overview(results)
    }))
}

function overview(results: readonly Found[]): Found[] {
  const pages = new Map<string, number>()
  return results
    .filter(({document: {address, group}}) => {
      const {page} = splitAddress(address)
      const count = (pages.get(page) ?? 0) + 1
      pages.set(page, count)
      return group === 'terms' || count <= ofOnePage
    })
    .slice(0, inOverview)
}
