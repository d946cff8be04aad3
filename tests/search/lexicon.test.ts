import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {brotliCompressSync} from 'node:zlib'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {indexCorpus, indexScript} from '../../src/search/index-corpus.ts'
import endings from '../../src/search/lexicon/endings.json' with {type: 'json'}
import {fieldLexicon} from '../../src/search/words/field-lexicon.ts'
import {guessesInText, wordReader} from '../../src/search/words/read-word.ts'
import {stopWords} from '../../src/search/words/stop-words.ts'
import {normalise, tokenise} from '../../src/search/words/tokenise.ts'

const {corpus} = await readCorpus(fileURLToPath(new URL('../../content', import.meta.url)))
assert.ok(corpus)
const data = indexCorpus(corpus)
const script = [...indexScript(data)].join('')

test('the lexicon knows the words of the content', (t) => {
  const read = wordReader(fieldLexicon, guessesInText)
  const written = data.documents.flatMap(({text}) =>
    tokenise(text).map(({start, end}) => text.slice(start, end))
  )
  // What begins with a capital may be a name, and names are the content's own affair.
  const words = new Set(written.filter((word) => /^\p{Ll}/u.test(word)).map(normalise))
  const unknown = [...words].filter((word) => !stopWords.has(word) && !read(word).known)
  t.diagnostic(`${unknown.length} of ${words.size} words are not known: ${unknown.join(', ')}`)
  assert.ok(
    unknown.length <= words.size * 0.04,
    `Unexpected words of the content that the lexicon lacks: ${unknown.join(', ')}.
Run scripts/lemmas/main.py and commit src/search/lexicon/.`
  )
})

test('the index and the endings are at most 80 KB on the way', (t) => {
  const index = brotliCompressSync(script).length
  const table = brotliCompressSync(JSON.stringify(endings)).length
  t.diagnostic(`index ${index} bytes, endings ${table} bytes, with brotli`)
  assert.ok(index + table <= 80 * 1024)
})

test('an index holds no more of a text than its documents show', () => {
  const {documents} = data
  const allowed = new Set([
    'group',
    'address',
    'title',
    'place',
    'state',
    'titles',
    'asked',
    'text',
    'passage'
  ])
  assert.deepEqual(
    documents.flatMap((document) => Object.keys(document).filter((key) => !allowed.has(key))),
    []
  )
})

test('the same content makes the same index', () => {
  assert.equal([...indexScript(indexCorpus(corpus))].join(''), script)
})
