import assert from 'node:assert/strict'
import test from 'node:test'
import type {Approval} from '../../src/model/corpus.ts'
import {dayOfState, shownState} from '../../src/model/count-approvals.ts'

/** What a reader is told of an approval, and of which day that is. */
const about = {version: '2025', parties: ['a'], about: 'Etsittiin.'}
const decision = {data: {decidedOn: '2025-10-06'}}
const source = {data: {date: '2025-10-13'}}

const cases: ReadonlyArray<[name: string, approval: object, state: string, day?: string]> = [
  ['approved', {state: 'approved', decision}, 'approved', '2025-10-06'],
  ['proposed', {state: 'proposed', decision}, 'proposed', '2025-10-06'],
  [
    'asked, waiting',
    {state: 'unknown', request: {...about, askedOn: '2026-11-20'}},
    'asked',
    '2026-11-20'
  ],
  [
    'searched, not found',
    {state: 'unknown', request: {...about, searchedOn: '2026-11-29'}},
    'searched',
    '2026-11-29'
  ],
  ['not searched until the sources were checked', {state: 'unknown'}, 'unknown', '2026-11-30'],
  // What was asked and answered is found or not: nobody waits.
  [
    'answered without a decision',
    {
      state: 'unknown',
      request: {...about, askedOn: '2026-11-20', answeredOn: '2026-12-04', answer: 'Ei päätöstä.'}
    },
    'searched',
    '2026-12-04'
  ],
  // A decision tells more than that it was once looked for.
  [
    'approved after a search',
    {state: 'approved', decision, request: {...about, searchedOn: '2025-09-01'}},
    'approved',
    '2025-10-06'
  ],
  // The day of the source, not of the approval: it is told so.
  [
    'approved by a source',
    {state: 'approved-by-source', source},
    'approved-by-source',
    '2025-10-13'
  ]
]

for (const [name, approval, state, day] of cases) {
  test(name, () => {
    assert.equal(shownState(approval as Approval), state)
    assert.equal(dayOfState(approval as Approval, '2026-11-30'), day)
  })
}
