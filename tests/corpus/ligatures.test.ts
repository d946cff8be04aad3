import assert from 'node:assert/strict'
import test from 'node:test'
import {compareQuotation, foldSource} from '../../src/quotations/quotation.ts'
import {normalise} from '../../src/search/words/tokenise.ts'

for (const [quotation, ...lines] of [
  ['konfliktin ratkaisu', 'konﬂiktin ratkaisu'],
  ['konﬂiktin ratkaisu', 'konfliktin ratkaisu'],
  ['konﬂiktin ratkaisu', 'konﬂiktin ratkaisu'],
  ['finanssit ja officesta', 'ﬁnanssit ja oﬃcesta'],
  ['offline-tilan affiniteetti', 'oﬄine-', 'tilan aﬃniteetti'],
  ['faktuurastakin', 'faktuuraﬅakin']
] as const) {
  test(`letters that are joined are letters: ${quotation} of ${lines.join(' ')}`, () => {
    const {same} = compareQuotation(quotation, foldSource(lines))
    assert.equal(same, true)
  })
}

test('search knows them too', () => {
  assert.equal(normalise('Konﬂiktin'), 'konfliktin')
})
