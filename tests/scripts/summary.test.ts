import assert from 'node:assert/strict'
import test from 'node:test'
import {summary} from '../../src/integration/summary.ts'

const built = (warnings: number, added: number) => ({
  out: '/site',
  pages: 3,
  written: new Map(),
  warnings,
  added
})

test('one warning and one new address are told in the singular', () => {
  const finnish = summary(built(1, 1), 'fi')
  assert.match(
    finnish,
    / · 1 varoitus \(npm run check\) · 1 uusi osoite \(npm run permalinks\) · /u
  )
  assert.match(summary(built(1, 1), 'en'), / · 1 warning \(.*\) · 1 new address \(/u)
})

test('several are told in the plural, none not at all', () => {
  assert.match(summary(built(2, 12), 'fi'), / · 2 varoitusta \(.*\) · 12 uutta osoitetta \(/u)
  assert.doesNotMatch(summary(built(0, 0), 'fi'), /varoitu|osoite/u)
})
