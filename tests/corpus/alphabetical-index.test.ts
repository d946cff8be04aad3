import assert from 'node:assert/strict'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import type {Corpus} from '../../src/model/corpus.ts'
import {alphabeticalIndex} from '../../src/views/alphabetical-index.ts'
import {memoryCache, today} from '../fixtures/overlay.ts'

const content = fileURLToPath(new URL('../fixtures/base/content/', import.meta.url))
const {corpus} = await readCorpus(content, {cache: memoryCache, today})
assert.ok(corpus)

/** Headings of the index over pages of these titles. */
function lettersOf(...titles: string[]): string[] {
  assert.ok(corpus)
  const [page] = corpus.pages
  assert.ok(page)
  const pages = titles.map((title) => ({
    ...page,
    slug: title,
    data: {...page.data, title}
  }))
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

test('a page about the site is called what it is called in the language of the reader', () => {
  const [page] = corpus.pages
  assert.ok(page)
  const inSwedish = {
    ...page,
    language: 'sv',
    data: {...page.data, title: 'Om webbplatsen'}
  } as const
  const site = {...corpus.site, languages: ['fi', 'sv', 'en']} satisfies Corpus['site']
  const labelIn = (language: 'fi' | 'sv' | 'en') =>
    alphabeticalIndex({...corpus, site, pages: [page, inSwedish]}, language)
      .flatMap(([, lines]) => lines)
      .filter(({kind}) => kind === 'page')
      .map(({label, language: own}) => [label, own])
  assert.deepEqual(labelIn('fi'), [[page.data.title, 'fi']])
  assert.deepEqual(labelIn('sv'), [['Om webbplatsen', 'sv']])
  assert.deepEqual(labelIn('en'), [[page.data.title, 'fi']])
})
