import assert from 'node:assert/strict'
import test from 'node:test'
import {type ProvisionPlace, provisionStatus} from '../../src/amendments/provision-status.ts'
import {amendmentsSchema} from '../../src/schemas/amendments.ts'

const [act] = amendmentsSchema.parse([
  {
    act: '9100/2019',
    checkedUpTo: {act: '77/2024', day: '2024-05'},
    amendments: [
      {
        act: '120/2022',
        inForceFrom: '2023-01-01',
        touches: [
          {how: 'amended', sections: ['3'], subsections: [2]},
          {how: 'added', sections: ['3'], subsections: [4]},
          {how: 'added', sections: ['8a', '8b']}
        ],
        readIn: 'original'
      },
      {act: '77/2024', touches: [{how: 'repealed', chapters: ['6']}], readIn: 'stored-copy'},
      {act: '500/2024', readIn: 'not-read'}
    ],
    pending: [
      {bill: 'HE 1/2024 vp', state: 'pending', touches: [{how: 'amended', sections: ['12']}]},
      {
        bill: 'HE 2/2024 vp',
        state: 'unknown',
        touches: [{how: 'added', sections: ['5', '5a'], chapters: ['2']}]
      },
      {bill: 'HE 3/2024 vp', state: 'unknown'}
    ]
  }
])

/** What is said of a place, in short. */
function told(place: ProvisionPlace): string {
  const {changes, neighbours, pending, state, unplaced} = provisionStatus(act, place)
  const words = [...changes, ...pending].map(({by, chapter, how, subsections}) =>
    [how, by, chapter && `chapter ${chapter}`, subsections].filter(Boolean).join(' ')
  )
  const beside = neighbours.map(({by, how, sections}) => `beside ${how} ${sections} ${by}`)
  return [state, ...words, ...beside, ...(unplaced ? [`chapter ${unplaced}?`] : [])].join(', ')
}

const cases: [ProvisionPlace, string][] = [
  [{section: '1', chapter: '1'}, 'unchanged'],
  [{section: '3', chapter: '1'}, 'amended, amended 120/2022 2, added 120/2022 4'],
  [{section: '8', chapter: '2'}, 'unchanged, beside added 8a,8b 120/2022'],
  [{section: '9', chapter: '3'}, 'unchanged, beside added 8a,8b 120/2022'],
  [{section: '8a', chapter: '2'}, 'amended, added 120/2022, beside added 8b 120/2022'],
  [{section: '40', chapter: '6'}, 'amended, repealed 77/2024 chapter 6'],
  [{section: '12', chapter: '3'}, 'pending, amended HE 1/2024 vp'],
  [{section: '4', chapter: '2'}, 'unchanged, beside added 5 HE 2/2024 vp'],
  [{section: '5', chapter: '2'}, 'pending, added HE 2/2024 vp, beside added 5a HE 2/2024 vp'],
  [{section: '5', chapter: '1'}, 'unchanged'],
  [{section: '1'}, 'unknown, chapter 6?']
]

for (const [place, expected] of cases) {
  test(`${place.section} § of chapter ${place.chapter ?? 'unknown'}`, () => {
    assert.equal(told(place), expected)
  })
}

test('what nobody has read is told with every section', () => {
  const {checkedUpTo, unread} = provisionStatus(act, {section: '1', chapter: '1'})
  assert.deepEqual(unread, ['500/2024', 'HE 3/2024 vp'])
  assert.deepEqual(checkedUpTo, {act: '77/2024', day: '2024-05'})
})

test('an act that nobody has checked, and one of which nothing is written down, are unknown', () => {
  assert.equal(provisionStatus(undefined, {section: '1'}).state, 'unknown')
  const unchecked = {act: '9100/2019', amendments: act?.amendments?.slice(0, 1)}
  assert.equal(provisionStatus(unchecked, {section: '1', chapter: '1'}).state, 'unknown')
})
