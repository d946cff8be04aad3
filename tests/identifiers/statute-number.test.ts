import assert from 'node:assert/strict'
import test from 'node:test'
import {
  formatStatuteNumber,
  parseStatuteNumber,
  sameStatute,
  statuteKey
} from '../../src/identifiers/statute-number.ts'

const cases: readonly [text: string, key: string | undefined][] = [
  ['611/2021', '2021-611'],
  ['1/2024', '2024-1'],
  ['39/1889', '1889-39'],
  ['3/1734', '1734-3'],
  ['12345/2020', '2020-12345'],
  // Not a number of a statute.
  ['2021/611', undefined],
  ['0611/2021', undefined],
  ['611/21', undefined],
  ['611 / 2021', undefined],
  ['611/2021 ', undefined],
  ['L 611/2021', undefined],
  ['123456/2020', undefined],
  ['611/1699', undefined],
  ['611/2100', undefined],
  ['', undefined]
]

for (const [text, key] of cases) {
  test(`number ${JSON.stringify(text)}`, () => {
    const number = parseStatuteNumber(text)
    assert.equal(number && statuteKey(number), key)
    if (number) assert.equal(formatStatuteNumber(number), text)
  })
}

test('the same statute', () => {
  assert.ok(sameStatute({year: 2021, number: 611}, {number: 611, year: 2021}))
  assert.ok(!sameStatute({year: 2021, number: 611}, {year: 2021, number: 612}))
})
