import assert from 'node:assert/strict'
import test from 'node:test'
import type {Language} from '../../src/identifiers/language.ts'
import {formatDate} from '../../src/strings/dates.ts'

const cases: ReadonlyArray<[date: string, language: Language, written: string]> = [
  ['2025-10-06', 'fi', '6.10.2025'],
  ['2025-10-06', 'sv', '6.10.2025'],
  ['2025-10-06', 'en', '6\u00A0October\u00A02025'],
  // As much as is known.
  ['2025-10', 'fi', 'lokakuu\u00A02025'],
  ['2025-10', 'sv', 'oktober\u00A02025'],
  ['2022', 'fi', '2022'],
  // The first and last day of a year are not slipped by a time zone.
  ['2026-01-01', 'fi', '1.1.2026'],
  ['2026-12-31', 'en', '31\u00A0December\u00A02026']
]

for (const [date, language, written] of cases) {
  test(`${date} in ${language}`, () => {
    assert.equal(formatDate(date, language), written)
  })
}
