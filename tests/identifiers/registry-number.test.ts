import assert from 'node:assert/strict'
import test from 'node:test'
import {isRegistryNumber, mayBeRegistryNumber} from '../../src/identifiers/registry-number.ts'
import {withoutPersonalData} from '../../src/privacy/personal-data.ts'

const valid = [
  '77/00.04.01/2023',
  '1/00.04/2025',
  '123456/00.01.02.03.04/1999',
  '5146/01.04.00/2023',
  'D/77/00.04.01/2023',
  'KUHMO/123/00.01.02/2024',
  'TRE:1234/00.01.03/2024',
  'HOLDno-2019-221',
  'ROIDno-2021-4378',
  'KEUHDno-2023-2434',
  'hirdno-2024-311',
  'VN/123/2024',
  'VN/2821/2024-VM-2',
  'LAPS/55/2025',
  'HEL 2024-001234',
  'HEL\u00A02024-001234'
]
/** A field takes them; in a text they are numbers of an act. */
const ambiguous = ['14509/2023', '77/2023', '612/2021']
const invalid = [
  '77/00.04.01/23',
  '77/0.4.1/2023',
  '77/00/2023',
  '0/00.04.01/2023',
  '77 / 00.04.01 / 2023',
  '77/00.04.01/1899',
  '1234567/00.04.01/2023',
  'Dno-2021-4378x',
  'ROIDno-21-4378',
  'HEL 2024-1234',
  '040-1234567',
  '0401234567',
  '14509/23',
  ''
]

for (const text of ambiguous) {
  test(`perhaps a registry number: ${text}`, () => {
    assert.ok(!isRegistryNumber(text))
    assert.ok(mayBeRegistryNumber(text))
  })
}
for (const text of [...valid, ...ambiguous]) {
  test(`${text} is no personal data`, () =>
    assert.equal(withoutPersonalData(`Asia ${text}.`), `Asia ${text}.`))
}
for (const text of valid) {
  test(`registry number ${text}`, () => assert.ok(isRegistryNumber(text)))
}
for (const text of invalid) {
  test(`not a registry number ${JSON.stringify(text)}`, () => assert.ok(!mayBeRegistryNumber(text)))
}
