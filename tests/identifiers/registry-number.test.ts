import assert from 'node:assert/strict'
import test from 'node:test'
import {isRegistryNumber} from '../../src/identifiers/registry-number.ts'

const valid = ['77/00.04.01/2023', '1/00.04/2025', '123456/00.01.02.03.04/1999']
const invalid = [
  '77/2023',
  '77/00.04.01/23',
  '77/0.4.1/2023',
  '77/00/2023',
  '0/00.04.01/2023',
  'D/77/00.04.01/2023',
  '77 / 00.04.01 / 2023',
  '77/00.04.01/1899',
  '1234567/00.04.01/2023',
  ''
]

for (const text of valid) {
  test(`registry number ${text}`, () => assert.ok(isRegistryNumber(text)))
}
for (const text of invalid) {
  test(`not a registry number ${JSON.stringify(text)}`, () => assert.ok(!isRegistryNumber(text)))
}
