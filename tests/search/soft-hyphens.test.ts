import assert from 'node:assert/strict'
import test from 'node:test'
import {withSoftHyphens} from '../../src/search/words/soft-hyphens.ts'

/** Where long words of titles may be parted: `|` stands for a soft hyphen. */
const cases: ReadonlyArray<[parted: string, language?: string]> = [
  // Where the parts of a compound meet.
  ['yhteistyö|pöytäkirja'],
  ['Maakunta|hallitukselle ehdotettiin'],
  ['puheenjohtaja|foorumista'],
  ['hyvinvointi|alueella'],
  // A word that the lexicon does not know, by its syllables; five letters stay at both ends.
  ['kabar|di|nol|ku|lainen'],
  // Short words, and words of other languages, are left whole.
  ['kunnanhallitus'.slice(0, 13)],
  ['samarbetsprotokollet', 'sv']
]

for (const [parted, language] of cases) {
  test(parted, () => {
    const word = parted.replaceAll('|', '')
    assert.equal(withSoftHyphens(word, language).replaceAll('\u00AD', '|'), parted)
  })
}

test('a word of many parts takes no time that doubles with each', () => {
  const word = 'kuntakuntakunta'.repeat(200)
  const start = performance.now()
  assert.equal(withSoftHyphens(`${word}x`).replaceAll('\u00AD', ''), `${word}x`)
  assert.ok(performance.now() - start < 5000)
  assert.match(withSoftHyphens('kunta'.repeat(12)), /^kunta\u00AD/u)
})
