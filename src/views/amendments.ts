import type {Article, Version} from '../model/corpus.ts'
import {appliedBefore, type Clause} from '../model/derive-wordings.ts'

/** What an amendment does to the clauses of an agreement, by how it does it. */
export interface Touched {
  amended: Clause[]
  added: Clause[]
  removed: Clause[]
}

/** The clauses that an amendment changes, adds and removes, in the order of the agreement. */
export function touchedBy(amendment: Version): Touched {
  const own = amendment.wording.filter(({from, removedBy}) => from === amendment && !removedBy)
  return {
    amended: own.filter(({before}) => before),
    added: own.filter(({before}) => !before),
    removed: amendment.wording.filter(({removedBy}) => removedBy === amendment)
  }
}

/** What has amended a clause of an agreement, or is to: as far as it has not failed. */
export function amendmentsOf(version: Version, {eId}: Article): Version[] {
  return version.amendments.filter(
    ({articles, data, state}) =>
      state !== 'lapsed' &&
      state !== 'annulled' &&
      (articles.some((article) => article.eId === eId) || data.removes?.includes(eId))
  )
}

/** What the wording of an amendment is made of: the agreement, what amended it before, and itself. */
export function compiledFrom(amendment: Version): Version[] {
  const {amends} = amendment
  return amends ? [amends, ...appliedBefore(amendment), amendment] : []
}
