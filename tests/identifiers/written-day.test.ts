import assert from 'node:assert/strict'
import test from 'node:test'
import {asDay} from '../../src/identifiers/written-day.ts'

const cases: readonly [written: string, day?: string][] = [
  ['25.11.2024', '2024-11-25'],
  ['5.1.2024', '2024-01-05'],
  ['5. 1. 2024', '2024-01-05'],
  ['25/11/2024', '2024-11-25'],
  ['2024–12–16', '2024-12-16'],
  ['2024.12.6', '2024-12-06'],
  ['1. tammikuuta 2024', '2024-01-01'],
  ['24 joulukuu 2024', '2024-12-24'],
  ['30.2.2024'],
  ['2024-13-01'],
  ['1. kissakuuta 2024'],
  ['syksyllä 2024'],
  ['']
]

for (const [written, day] of cases) {
  test(`${written || 'nothing'} is ${day ?? 'no day'}`, () => assert.equal(asDay(written), day))
}
