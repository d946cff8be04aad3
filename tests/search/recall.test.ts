import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fieldLexicon} from '../../src/search/field-lexicon.ts'
import {keysInText, marks} from '../../src/search/keys.ts'
import {type Lexicon, openLexicon} from '../../src/search/lexicon.ts'
import {guessesInQuery, guessesInText, wordReader} from '../../src/search/read-word.ts'

/*
 * Words kept aside: `held-out.txt` was written before the rules, and `scripts/lemmas/` leaves its
 * words out when it learns endings and when it gathers the field's words.
 */
const words = readFileSync(new URL('held-out.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' '))

const nothing = openLexicon({lemmas: {}, forms: {}})

/** Share of pairs of forms where the text has the one and a query with the other finds it. */
function recall(lexicon: Lexicon): {share: number; missed: string[]} {
  const text = wordReader(lexicon, guessesInText)
  const query = wordReader(lexicon, guessesInQuery)
  const pairs = words.flatMap((forms) =>
    forms.flatMap((inText) => forms.map((inQuery) => [inText, inQuery] as const))
  )
  const distinct = pairs.filter(([a, b]) => a !== b)
  const missed = distinct.filter(([inText, inQuery]) => {
    const keys = new Set(keysInText(inText, text))
    const {lemmas, roots} = query(inQuery)
    const asked = [inQuery, ...[...lemmas, ...roots].map((lemma) => marks.lemma + lemma)]
    return !asked.some((key) => keys.has(key))
  })
  return {
    share: 1 - missed.length / distinct.length,
    missed: missed.map(([a, b]) => `${b} → ${a}`)
  }
}

test('there are enough words, in enough forms', () => {
  assert.ok(words.length >= 60)
  assert.ok(words.every((forms) => forms.length >= 5))
})

for (const [name, lexicon] of [
  ['guesses alone', nothing],
  ['the lexicon and guesses', fieldLexicon]
] as const) {
  test(`forms of words kept aside find one another by ${name}`, (t) => {
    const {missed, share} = recall(lexicon)
    t.diagnostic(
      `${(share * 100).toFixed(1)} % of pairs; for example ${missed.slice(0, 8).join(', ')}`
    )
    assert.ok(share >= 0.93)
  })
}
