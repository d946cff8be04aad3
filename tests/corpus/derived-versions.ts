import type {Decision, Party, Source, Version} from '../../src/model/corpus.ts'
import {deriveApprovals} from '../../src/model/derive-approvals.ts'
import {deriveLives} from '../../src/model/derive-lives.ts'
import type {LifeEvent} from '../../src/model/version-life.ts'

/** A decision as the table writes it: day, party, version, outcome. */
export type Row = readonly [day: string, party: string, version: string, outcome: string]

/** A version as the table writes it; each replaces the one before. */
export interface VersionRow {
  id: string
  approvedBySource?: {parties?: string[]}
  parties?: string[]
  /** Events of its life, `event day`, then the last day or the party it is about. */
  life?: readonly string[]
}

/** Versions with their approvals, made of no more than these depend on. */
export function derived(given: readonly VersionRow[], rows: readonly Row[]): Version[] {
  const parties = ['a', 'b', 'c'].map(
    (slug) => ({slug, approvals: [], data: {}}) as unknown as Party
  )
  const versions = given.map(
    ({id, approvedBySource, life = [], parties: own}) =>
      ({
        id,
        life: {events: life.map((words) => eventOf(words, parties))},
        data: approvedBySource ? {approvedBySource: {...approvedBySource, source: 's'}} : {},
        parties: parties.filter(({slug}) => (own ?? ['a', 'b']).includes(slug))
      }) as unknown as Version
  )
  versions.forEach((version, index) => {
    const later = versions[index + 1]
    if (later) version.replacedBy = later
  })
  const decisions = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([decidedOn, party, version, outcome]) =>
        ({
          data: {decidedOn, outcome},
          relations: [],
          effects: [{version: versions.find(({id}) => id === version), outcome}],
          party: parties.find(({slug}) => slug === party)
        }) as unknown as Decision
    )
  deriveApprovals(versions, decisions, new Map([['s', {slug: 's'} as unknown as Source]]), [])
  deriveLives(versions, '2024-06-01')
  return versions
}

/** `enters? 2020-01-01` has a condition. */
function eventOf(words: string, parties: readonly Party[]): LifeEvent {
  const [kind = '', on, last = ''] = words.split(' ')
  const party = parties.find(({slug}) => slug === last)
  return {
    event: kind.replace('?', '') as LifeEvent['event'],
    sources: ['s'],
    ...(on && {on}),
    ...(kind.endsWith('?') && {condition: 'jos kaikki hyväksyvät'}),
    ...(last && !party && {until: last}),
    ...(party && {party})
  }
}
