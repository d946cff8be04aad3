import {question} from '../corpus/seen.ts'
import type {Act} from '../model/corpus.ts'
import type {TouchedData} from '../schemas/amendments.ts'
import type {ChangeData} from '../schemas/log.ts'

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
export type LoggedChange = ChangeData | LawChange

/**
 * What was published and corrected on the site, and what has amended the law that it describes,
 * newest first. An amendment without a known day is told with its section only.
 */
export const changeLog = question('changelog', ({acts, changes}): LoggedChange[] =>
  [...changes, ...acts.flatMap(lawChanges)].sort((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0
  )
)

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
