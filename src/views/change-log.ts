import {versionPairs} from '../comparison/compare-versions.ts'
import {query} from '../corpus/seen.ts'
import type {Act, Version} from '../model/corpus.ts'
import type {TouchedData} from '../schemas/amendments.ts'
import type {ChangeData} from '../schemas/log.ts'
import {comparisonAddress} from './comparisons.ts'

/** An act that has amended sections which the site describes. */
export interface LawChange {
  /** Day on which the amending act was given, or else the first day in force. */
  day: string
  kind: 'law-amended'
  /** Number of the act that is amended. */
  act: string
  /** Number of the amending act. */
  by: string
  touches: readonly TouchedData[]
  inForceFrom?: string
  /** Of the sections that the site describes. */
  addresses: string[]
}

/** Two versions that can be compared since both are on the site. */
export interface NewComparison {
  /** Day on which the later of the two was published. */
  day: string
  kind: 'compared'
  older: string
  newer: string
  addresses: string[]
}
export type LoggedChange = ChangeData | LawChange | NewComparison

/**
 * What was published and corrected on the site, which versions can be compared since, and what has
 * amended the law that it describes, newest first. An amendment without a known day is told with its section only.
 */
export const changeLog = query('changelog', ({acts, changes, versions}): LoggedChange[] =>
  [...changes, ...newComparisons(changes, versions), ...acts.flatMap(lawChanges)].sort((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0
  )
)

/** Comparisons that nobody has written into the log, and whose versions have a day there. */
function newComparisons(changes: readonly ChangeData[], versions: readonly Version[]) {
  const named = (address: string) =>
    changes.filter(({addresses}) => addresses?.some((one) => one.split('#')[0] === address))
  const published = ({address}: Version) =>
    named(address).findLast(({kind}) => kind === 'published' || kind === 'added')?.day
  return versionPairs(versions).flatMap((pair): NewComparison[] => {
    const {newer, older} = pair
    const address = comparisonAddress(pair)
    if (!published(newer) || named(address).length > 0) return []
    const [day = ''] = [published(older) ?? '', published(newer) ?? ''].sort().reverse()
    return [{day, kind: 'compared', older: older.id, newer: newer.id, addresses: [address]}]
  })
}

function lawChanges({amendments, data, sections}: Act): LawChange[] {
  return (amendments?.amendments ?? []).flatMap(
    ({act: by, givenOn, inForceFrom, touches = []}): LawChange[] => {
      const day = givenOn ?? inForceFrom
      const addresses = sections
        .filter(({status}) => status.changes.some((change) => change.by === by))
        .map(({address}) => address)
      if (!day || addresses.length === 0) return []
      const from = inForceFrom && {inForceFrom}
      return [{day, kind: 'law-amended', act: data.number, by, touches, addresses, ...from}]
    }
  )
}
