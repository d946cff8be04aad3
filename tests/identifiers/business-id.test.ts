import assert from 'node:assert/strict'
import test from 'node:test'
import {isBusinessId} from '../../src/identifiers/business-id.ts'

const cases: readonly [text: string, isOne: boolean][] = [
  ['1234567-1', true],
  ['9999903-6', true],
  ['9999904-4', true],
  ['1234567-2', false],
  ['1234576-1', false],
  // The rest is 1: no such number is given.
  ['9999901-0', false],
  ['9999901-1', false],
  ['12345671', false],
  ['FI12345671', false],
  ['', false]
]

for (const [text, isOne] of cases) {
  test(`${text || 'nothing'}: ${isOne}`, () => assert.equal(isBusinessId(text), isOne))
}
