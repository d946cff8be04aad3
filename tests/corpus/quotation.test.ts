import assert from 'node:assert/strict'
import test from 'node:test'
import {compareQuotation, foldSource} from '../../src/corpus/quotation.ts'

const source = foldSource([
  'KOKOUSKUTSU', // 1
  '',
  'Kunta ja hyvinvointialue neuvottelevat yhteis-', // 3
  'työstä kerran vuodessa. Neuvottelun kut-', // 4
  'suu koolle   kunta.', // 5
  '',
  'Työ- ja elinkeinopalvelut, maa-', // 7
  'ja metsätalous sekä linja-', // 8
  'auto.', // 9
  'Sanottu\u00A0on.' // 10
])

const same: readonly [quotation: string, first: number, last: number][] = [
  ['KOKOUSKUTSU', 1, 1],
  ['Kunta ja hyvinvointialue neuvottelevat yhteistyöstä kerran vuodessa.', 3, 4],
  // White space is folded, no-break spaces too.
  ['Neuvottelun  kutsuu\nkoolle kunta.', 4, 5],
  ['Sanottu on.', 10, 10],
  // A hyphen at the end of a line may be the line’s, the word’s or a compound’s half.
  ['maa- ja metsätalous', 7, 8],
  ['linja-auto.', 8, 9],
  ['linjaauto.', 8, 9],
  // Words may be left out where that is told, never unsaid.
  ['Kunta […] neuvottelevat […] kerran vuodessa.', 3, 4],
  ['[…] neuvottelevat […]', 3, 3]
]

for (const [quotation, ...lines] of same) {
  test(`found: ${quotation}`, () => {
    assert.deepEqual(compareQuotation(quotation, source), {same: true, lines})
  })
}

const different: readonly [quotation: string, found: string, expected: string][] = [
  [
    'Kunta ja hyvinvointialue neuvottelevat yhteistyöstä kaksi kertaa vuodessa.',
    '⟦kaksi⟧',
    '⟦kerran⟧'
  ],
  ['Kunta ja hyvinvointialue neuvottelivat yhteistyöstä', '⟦neuvottelivat⟧', '⟦neuvottelevat⟧'],
  // One letter, one sign, one capital.
  ['Työ- ja elinkeinopalvelut maa- ja', '⟦elinkeinopalvelut⟧', '⟦elinkeinopalvelut,⟧'],
  ['Kunta ja Hyvinvointialue neuvottelevat', '⟦Hyvinvointialue⟧', '⟦hyvinvointialue⟧'],
  // The first words already.
  ['Valtio ja hyvinvointialue neuvottelevat yhteistyöstä', '⟦Valtio⟧', '⟦Kunta⟧']
]

for (const [quotation, found, expected] of different) {
  test(`differs: ${quotation}`, () => {
    const comparison = compareQuotation(quotation, source)
    assert.ok(!comparison.same)
    assert.ok(comparison.found?.includes(found), comparison.found)
    assert.ok(comparison.expected?.includes(expected), comparison.expected)
  })
}

for (const quotation of ['Tätä ei ole missään.', 'Toinen teksti kokonaan, eri sanoin.']) {
  test(`not found: ${quotation}`, () => {
    assert.deepEqual(compareQuotation(quotation, source), {same: false})
  })
}

test('parts stand in the order of the source', () => {
  assert.ok(!compareQuotation('Neuvottelun […] Kunta ja hyvinvointialue', source).same)
})
