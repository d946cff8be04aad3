import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {indexDocuments} from '../../src/search/index-corpus.ts'
import {openIndex} from '../../src/search/open-index.ts'
import {search} from '../../src/search/search.ts'
import {fieldLexicon} from '../../src/search/words/field-lexicon.ts'
import {type Lexicon, openLexicon} from '../../src/search/words/lexicon.ts'

/*
 * `held-out.txt` was written before the rules, and `scripts/lemmas/` leaves its words out; how many
 * endings and guesses to keep was chosen by it. `unseen.txt` was made when all was ready, and
 * nothing was changed after it was measured.
 */
const sets = ['held-out.txt', 'unseen.txt'].map((file) => ({
  file,
  words: readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' '))
}))

const nothing = openLexicon({lemmas: {}, forms: {}})

/** Pairs of forms where a text has the one, a query the other, and the text is the first result. */
function recall(words: readonly string[][], lexicon: Lexicon) {
  const missed: string[] = []
  let pairs = 0
  const most = Math.max(...words.map((forms) => forms.length))

  for (let at = 0; at < most; at++) {
    const texts = words.flatMap((forms) => forms[at] ?? [])
    const index = openIndex({
      ...indexDocuments(
        texts.map((text) => ({group: 'law', address: text, title: '', text})),
        lexicon
      ),
      language: 'fi',
      acts: {}
    })
    for (const forms of words) {
      const text = forms[at]
      if (!text) continue
      for (const query of forms.filter((form) => form !== text)) {
        pairs++
        if (search(index, `${query} `)[0]?.document.address !== text) {
          missed.push(`${query} → ${text}`)
        }
      }
    }
  }
  return {pairs, missed, share: 1 - missed.length / pairs}
}

for (const {file, words} of sets) {
  test(`${file} has enough words, in enough forms`, () => {
    assert.ok(words.length >= 60)
    assert.ok(words.every((forms) => forms.length >= 5))
  })

  for (const [name, lexicon] of [
    ['guesses alone', nothing],
    ['the lexicon and guesses', fieldLexicon]
  ] as const) {
    test(`forms of the words in ${file} find one another by ${name}`, (t) => {
      const {missed, pairs, share} = recall(words, lexicon)
      const found = `${(share * 100).toFixed(1)} % of ${pairs} pairs`
      t.diagnostic(`${found}; not for example ${missed.slice(0, 9).join(', ')}`)
      assert.ok(share >= 0.95)
    })
  }
}

test('none of the unseen words is in the lexicon', () => {
  const unseen = sets[1]?.words.map(([lemma = '']) => lemma) ?? []
  assert.deepEqual(
    unseen.filter((lemma) => fieldLexicon.lemmas.has(lemma)),
    []
  )
})
