import assert from 'node:assert/strict'
import test from 'node:test'
import type {Approval} from '../../src/model/corpus.ts'
import {countApprovals} from '../../src/model/count-approvals.ts'
import type {Outcome} from '../../src/schemas/outcomes.ts'
import {derived, type Row, type VersionRow} from './derived-versions.ts'

interface Case {
  name: string
  /** Versions, oldest first; each replaces the one before. */
  versions: readonly VersionRow[]
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

/**
 * What each outcome counts for: the state of a party whose only decision it is, whether the version
 * is then approved by all, and the state of the party where it had approved before.
 */
const effects: Record<Outcome, [alone: string, all: boolean, afterApproval: string]> = {
  approved: ['approved', true, 'approved'],
  'approved-with-statement': ['approved-with-statement', true, 'approved-with-statement'],
  'approved-with-reservation': ['approved-with-reservation', false, 'approved-with-reservation'],
  'approved-amended': ['approved-amended', false, 'approved-amended'],
  rejected: ['rejected', false, 'rejected'],
  returned: ['returned', false, 'approved'],
  tabled: ['tabled', false, 'approved'],
  'proposed-onward': ['proposed-onward', false, 'approved'],
  noted: ['unknown', false, 'approved'],
  withdrawn: ['withdrawn', false, 'withdrawn'],
  lapsed: ['lapsed', false, 'lapsed'],
  terminated: ['terminated', false, 'terminated'],
  proposed: ['proposed', false, 'approved'],
  // A forum's word; of a party the schema refuses it.
  endorsed: ['unknown', false, 'approved']
}

for (const [outcome, [alone, all, afterApproval]] of Object.entries(effects)) {
  test(`what counts as ${outcome}`, () => {
    const now = ['2020-02-01', 'a', '2020', outcome] as const
    const [only] = derived([{id: '2020', parties: ['a']}], [now])
    assert.equal(only?.approvals[0]?.state, alone)
    assert.equal(only?.state, all ? 'approved' : 'pending')
    const counted = only && new Map(countApprovals(only)).get('approved')
    assert.equal(counted, all ? 1 : 0, 'the number of approvals')
    const [later] = derived(
      [{id: '2020', parties: ['a']}],
      [['2020-01-01', 'a', '2020', 'approved'], now]
    )
    assert.equal(later?.approvals[0]?.state, afterApproval)
  })
}

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
