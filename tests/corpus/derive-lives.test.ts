import assert from 'node:assert/strict'
import test from 'node:test'
import {derived} from './derived-versions.ts'

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
  // Notice has been given, and no source tells the last day.
  [['enters 2020-01-01', 'terminated 2024-01-01'], 'in-force'],
  [['enters 2020-01-01', 'ends 2029-12-31', 'terminated 2024-01-01'], 'in-force'],
  [['enters? 2020-01-01'], 'conditional'],
  [['enters? 2020-01-01', 'condition-met 2019-12-01'], 'in-force'],
  [['enters? 2020-01-01', 'in-force 2021-01-01'], 'in-force'],
  [['enters? 2020-01-01', 'condition-failed 2020-01-01'], 'lapsed'],
  [['enters? 2020-01-01', 'condition-failed 2020-01-01', 'in-force 2020-03-01'], 'in-force'],
  [['enters? 2020-01-01', 'in-force 2020-03-01', 'condition-failed 2020-04-01'], 'lapsed'],
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

test('what never came into force has no first day', () => {
  const [version] = derived(
    [{id: '2020', life: ['enters? 2020-01-01', 'condition-failed 2020-01-01']}],
    []
  )
  assert.equal(version?.life.from, undefined)
})

test('a day that hung on a condition is no first day when it was not met, whatever came later', () => {
  const [version] = derived(
    [
      {
        id: '2020',
        life: ['enters? 2020-01-01', 'condition-failed 2020-01-01', 'in-force 2020-03-01']
      }
    ],
    []
  )
  assert.equal(version?.life.from, undefined)
  assert.equal(version?.life.knownFrom, '2020-03-01')
})

test('a source that saw it in force says no more where the first day is known', () => {
  const [version] = derived([{id: '2020', life: ['enters 2020-01-01', 'in-force 2020-03-01']}], [])
  assert.equal(version?.life.knownFrom, undefined)
})

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
