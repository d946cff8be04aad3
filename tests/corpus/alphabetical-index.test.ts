import assert from 'node:assert/strict'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {alphabeticalIndex} from '../../src/corpus/alphabetical-index.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {memoryCache, today} from '../fixtures/overlay.ts'

const content = fileURLToPath(new URL('../fixtures/base/content/', import.meta.url))
const {corpus} = await readCorpus(content, {cache: memoryCache, today})
assert.ok(corpus)

/** Headings of the index over pages of these titles. */
function lettersOf(...titles: string[]): string[] {
  assert.ok(corpus)
  const [page] = corpus.pages
  assert.ok(page)
  const pages = titles.map((title) => ({...page, data: {...page.data, title}}))
  const none = {acts: [], decisions: [], parties: [], sources: [], terms: [], versions: []}
  return alphabeticalIndex({...corpus, ...none, pages}, 'fi').map(([letter]) => letter)
}

test('each letter stands once, in the order of the alphabet', () => {
  assert.deepEqual(lettersOf('Étude', 'Eduskunta', 'esite', 'Éire'), ['E'])
  assert.deepEqual(lettersOf('Öljy', 'Äänestys', 'Åland', 'Zürich', 'Ünal', 'Yli'), [
    'Y',
    'Z',
    'Å',
    'Ä',
    'Ö'
  ])
})

test('what begins with no letter stands together, another alphabet by itself', () => {
  assert.deepEqual(lettersOf('2 §', '…', '§ 5', 'Ирина'), ['0–9', 'И'])
})
