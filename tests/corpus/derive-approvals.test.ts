import assert from 'node:assert/strict'
import test from 'node:test'
import type {Approval, Decision, Party, Source, Version} from '../../src/model/corpus.ts'
import {countApprovals} from '../../src/model/count-approvals.ts'
import {deriveApprovals} from '../../src/model/derive-approvals.ts'
import {deriveLives} from '../../src/model/derive-lives.ts'
import type {LifeEvent} from '../../src/model/version-life.ts'

/** A decision as the table writes it: day, party, version, outcome. */
type Row = readonly [day: string, party: string, version: string, outcome: string]

interface Case {
  name: string
  /** Versions, oldest first; each replaces the one before. */
  versions: readonly {
    id: string
    approvedBySource?: {parties?: string[]}
    parties?: string[]
    /** Events of its life, `event day`, then the last day or the party it is about. */
    life?: readonly string[]
  }[]
  decisions: readonly Row[]
  /** The state of each version, then `party: state` of each of its parties. */
  expected: Record<string, readonly string[]>
}

const cases: readonly Case[] = [
  {
    name: 'nothing is known',
    versions: [{id: '2020'}],
    decisions: [],
    expected: {'2020': ['pending', 'a: unknown', 'b: unknown']}
  },
  {
    name: 'a proposal is not a decision',
    versions: [{id: '2020'}],
    decisions: [
      ['2020-01-01', 'a', '2020', 'proposed'],
      ['2020-01-02', 'b', '2020', 'approved']
    ],
    expected: {'2020': ['pending', 'a: proposed', 'b: approved']}
  },
  {
    name: 'a proposal that was approved later',
    versions: [{id: '2020'}],
    decisions: [
      ['2020-01-01', 'a', '2020', 'proposed'],
      ['2020-01-03', 'a', '2020', 'approved'],
      ['2020-01-02', 'b', '2020', 'approved']
    ],
    expected: {'2020': ['approved', 'a: approved', 'b: approved']}
  },
  {
    name: 'the newest decision counts',
    versions: [{id: '2020'}],
    decisions: [
      ['2020-01-01', 'a', '2020', 'approved'],
      ['2020-02-01', 'a', '2020', 'rejected'],
      ['2020-01-01', 'b', '2020', 'rejected'],
      ['2020-02-01', 'b', '2020', 'approved']
    ],
    expected: {'2020': ['pending', 'a: rejected', 'b: approved']}
  },
  {
    name: 'a proposal after a decision changes nothing',
    versions: [{id: '2020'}],
    decisions: [
      ['2020-01-01', 'a', '2020', 'approved'],
      ['2020-02-01', 'a', '2020', 'proposed'],
      ['2020-01-01', 'b', '2020', 'approved']
    ],
    expected: {'2020': ['approved', 'a: approved', 'b: approved']}
  },
  {
    name: 'a source tells of approvals in general',
    versions: [{id: '2020', approvedBySource: {}}],
    decisions: [['2020-01-01', 'a', '2020', 'proposed']],
    expected: {'2020': ['approved', 'a: approved-by-source', 'b: approved-by-source']}
  },
  {
    name: 'a decision is surer than a source',
    versions: [{id: '2020', approvedBySource: {}}],
    decisions: [['2020-01-01', 'a', '2020', 'rejected']],
    expected: {'2020': ['pending', 'a: rejected', 'b: approved-by-source']}
  },
  {
    name: 'a source tells of some parties only',
    versions: [{id: '2020', approvedBySource: {parties: ['b']}}],
    decisions: [],
    expected: {'2020': ['pending', 'a: unknown', 'b: approved-by-source']}
  },
  {
    name: 'approvals bring nothing into force',
    versions: [
      {id: '2020', life: ['enters 2020-01-01']},
      {id: '2022', approvedBySource: {}}
    ],
    decisions: [],
    expected: {
      '2020': ['in-force', 'a: unknown', 'b: unknown'],
      '2022': ['approved', 'a: approved-by-source', 'b: approved-by-source']
    }
  },
  {
    name: 'a version in force replaces the one before, whoever has approved it',
    versions: [
      {id: '2020', life: ['enters 2020-01-01']},
      {id: '2022', life: ['enters 2022-01-01']}
    ],
    decisions: [['2022-01-01', 'a', '2022', 'rejected']],
    expected: {
      '2020': ['replaced', 'a: unknown', 'b: unknown'],
      '2022': ['in-force', 'a: rejected', 'b: unknown']
    }
  },
  {
    name: 'a version that was skipped does not keep the first in force',
    versions: [
      {id: '2020', life: ['enters 2020-01-01']},
      {id: '2022'},
      {id: '2024', life: ['enters 2024-01-01']}
    ],
    decisions: [],
    expected: {
      '2020': ['replaced', 'a: unknown', 'b: unknown'],
      '2022': ['replaced', 'a: unknown', 'b: unknown'],
      '2024': ['in-force', 'a: unknown', 'b: unknown']
    }
  },
  {
    name: 'a version may have parties of its own',
    versions: [{id: '2020', parties: ['b']}],
    decisions: [['2020-01-01', 'b', '2020', 'approved']],
    expected: {'2020': ['approved', 'b: approved']}
  },
  {
    name: 'a forum’s support is no approval',
    versions: [{id: '2020'}],
    decisions: [['2020-01-01', '', '2020', 'endorsed']],
    expected: {'2020': ['pending', 'a: unknown', 'b: unknown']}
  }
]

for (const {name, versions: given, decisions: rows, expected} of cases) {
  test(name, () => {
    const versions = derived(given, rows)
    assert.deepEqual(
      Object.fromEntries(
        versions.map(({id, state, approvals}) => [
          id,
          [state, ...approvals.map((approval) => `${approval.party.slug}: ${approval.state}`)]
        ])
      ),
      expected
    )
  })
}

/** Events of one version, and what it is on 2024-06-01. */
const lives: readonly [life: readonly string[], state: string][] = [
  [['enters 2024-06-01'], 'in-force'],
  [['enters 2024-06-02'], 'upcoming'],
  [['in-force 2023-10-01'], 'in-force'],
  [['enters 2020-01-01', 'ends 2024-06-01'], 'in-force'],
  [['enters 2020-01-01', 'ends 2024-05-31'], 'ended'],
  [['enters 2020-01-01', 'ends 2024-05-31', 'extended 2024-01-01 2025-12-31'], 'in-force'],
  [['enters 2020-01-01', 'ends 2024-05-31', 'extended 2024-01-01'], 'in-force'],
  [['enters 2020-01-01', 'terminated 2024-01-01 2024-12-31'], 'in-force'],
  [['enters 2020-01-01', 'terminated 2023-01-01 2023-12-31'], 'ended'],
  [['enters 2020-01-01', 'ends 2029-12-31', 'terminated 2023-01-01 2023-12-31'], 'ended'],
  [['enters? 2020-01-01'], 'conditional'],
  [['enters? 2020-01-01', 'condition-met 2019-12-01'], 'in-force'],
  [['enters? 2020-01-01', 'in-force 2021-01-01'], 'in-force'],
  [['enters? 2020-01-01', 'condition-failed 2020-01-01'], 'lapsed'],
  [['enters? 2025-01-01'], 'upcoming'],
  [['enters 2020-01-01', 'annulled 2022-01-01'], 'annulled'],
  [['signed 2020-01-01'], 'pending'],
  [['lapsed 2022-01-01'], 'lapsed'],
  [['enters 2020-01-01', 'leaves 2022-01-01 a'], 'in-force']
]
for (const [life, state] of lives) {
  test(`${life.join(', ')}: ${state}`, () => {
    assert.equal(derived([{id: '2020', life}], [])[0]?.state, state)
  })
}

test('two versions are in force where their parties differ', () => {
  const [older, newer] = derived(
    [
      {id: '2020', life: ['enters 2020-01-01']},
      {id: '2022', parties: ['c'], life: ['enters 2022-01-01']}
    ],
    []
  )
  assert.deepEqual([older?.state, newer?.state], ['in-force', 'in-force'])
  assert.deepEqual(
    older?.life.inForceFor?.map(({slug}) => slug),
    ['a', 'b']
  )
})

test('who is left alone by a newer version has no agreement', () => {
  const [older] = derived(
    [
      {id: '2020', life: ['enters 2020-01-01', 'leaves 2021-01-01 b']},
      {id: '2022', parties: ['c'], life: ['enters 2022-01-01']}
    ],
    []
  )
  assert.equal(older?.state, 'replaced')
  assert.equal(older?.life.replacedOn, '2022-01-01')
})

test('counts tell what is sure first, and of approvals always', () => {
  const [version] = derived([{id: '2020'}], [['2020-01-01', 'a', '2020', 'proposed']])
  assert.deepEqual(version && countApprovals(version), [
    ['approved', 0],
    ['proposed', 1],
    ['unknown', 1]
  ])
})

test('each party has its approvals, with the decision that makes them', () => {
  const [version] = derived([{id: '2020'}], [['2020-01-01', 'a', '2020', 'approved']])
  const [approval] = version?.approvals ?? []
  assert.equal(approval?.decision?.data.decidedOn, '2020-01-01')
  assert.deepEqual(
    approval?.party.approvals.map(({state}: Approval) => state),
    ['approved']
  )
})

/** Versions with their approvals, made of no more than these depend on. */
function derived(given: Case['versions'], rows: readonly Row[]): Version[] {
  const parties = ['a', 'b', 'c'].map((slug) => ({slug, approvals: []}) as unknown as Party)
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
          version: versions.find(({id}) => id === version),
          party: parties.find(({slug}) => slug === party)
        }) as unknown as Decision
    )
  deriveApprovals(versions, decisions, new Map([['s', {slug: 's'} as unknown as Source]]))
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
