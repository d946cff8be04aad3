import assert from 'node:assert/strict'
import test from 'node:test'
import {read} from './read.ts'

// `~` stands for a no-break space.
const cases: readonly [written: string, shown: string][] = [
  ['Lain 14 §:n 1 momentin 2 kohta', 'Lain 14~§:n 1~momentin 2~kohta'],
  ['6 a §', '6~a~§'],
  ['Päätös § 357', 'Päätös §~357'],
  ['3 luvussa', '3~luvussa'],
  ['Kokous 6. lokakuuta 2025', 'Kokous 6.~lokakuuta~2025'],
  ['2 mom. ja 3 kap.', '2~mom. ja 3~kap.'],
  // Nothing to glue.
  ['Kunta maksaa 14 euroa', 'Kunta maksaa 14 euroa'],
  ['6 a ja 7', '6 a ja 7']
]

for (const [written, shown] of cases) {
  test(written, () => {
    const [passage] = read(`${written}.\n`).reading.passages
    assert.equal(passage?.html, `<p>${shown.replaceAll('~', '\u00A0')}.</p>`)
  })
}

test('the words of a quotation are left as they are, and stand on one line all the same', () => {
  const [passage] = read('<Quote source="a">\nLain 14 § ja 1 momentti.\n</Quote>\n').reading
    .passages
  const kept = (words: string) => `<span class="nowrap">${words}</span>`
  assert.equal(passage?.html, `<p>Lain ${kept('14 §')} ja ${kept('1 momentti.')}</p>`)
  assert.equal(passage.text, 'Lain 14 § ja 1 momentti.')
})
