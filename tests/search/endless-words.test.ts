import assert from 'node:assert/strict'
import {test} from 'node:test'
import {indexDocuments} from '../../src/search/index-corpus.ts'
import {openIndex} from '../../src/search/open-index.ts'
import {longestQuery, search} from '../../src/search/search.ts'
import {fieldLexicon} from '../../src/search/words/field-lexicon.ts'
import {longestWord, wordReader} from '../../src/search/words/read-word.ts'

/** Words that can be parted in very many ways and end in what cannot. */
const endless = [
  'esityö',
  'elokuu',
  'kunta',
  'yhteistyö',
  'maan',
  'sopimus',
  'a',
  'ään',
  'kun',
  'laki'
].flatMap((part) => ['', 'qx', 'n', 'issa', 'kaan'].map((end) => [part, end] as const))

/** A lexicon that counts how often it is asked. */
function counting() {
  let steps = 0
  class Counted<Value> extends Map<string, Value> {
    override has(key: string): boolean {
      steps++
      return super.has(key)
    }
  }
  const {lemmas, forms} = fieldLexicon
  return {lexicon: {lemmas: new Counted(lemmas), forms}, steps: () => steps}
}

const longerThan = (part: string, letters: number) => part.repeat(Math.ceil(letters / part.length))

test('a word is read in steps that grow no faster than the square of its letters', () => {
  for (const [part, end] of endless) {
    for (const length of [30, 60, longestWord - 8, 4000, 100_000]) {
      const {lexicon, steps} = counting()
      const word = longerThan(part, length).slice(0, length) + end
      wordReader(lexicon, 6)(word)
      const letters = Math.min(word.length, longestWord)
      assert.ok(steps() <= 12 * letters ** 2, `${part} × ${length} + ${end}: ${steps()} steps`)
    }
  }
})

test('a query of any length is answered, and read as far as its limit', () => {
  const documents = [
    {group: 'law' as const, address: '/', title: 'Esityö', text: 'esityöt kunnassa'}
  ]
  const index = openIndex({...indexDocuments(documents, fieldLexicon), language: 'fi', acts: {}})
  const start = process.cpuUsage()
  for (const [part, end] of endless) {
    for (const query of [longerThan(part, 134) + end, longerThan(`${part}${end} `, 100_000)]) {
      search(index, query)
    }
  }
  const {user} = process.cpuUsage(start)
  assert.ok(user / endless.length < 200_000, `${user / endless.length} µs a query`)
  const far = `${' '.repeat(longestQuery)}esityö`
  assert.deepEqual(search(index, far), [])
  assert.equal(search(index, 'esityö').length, 1)
})

test('a long word is still found by what it is', () => {
  const word = longerThan('esityö', 400)
  const documents = [{group: 'law' as const, address: '/', title: '', text: `Sana ${word}.`}]
  const index = openIndex({...indexDocuments(documents, fieldLexicon), language: 'fi', acts: {}})
  assert.equal(search(index, word.slice(0, longestQuery)).length, 1)
})
