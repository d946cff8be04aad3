import assert from 'node:assert/strict'
import test from 'node:test'
import type {Language} from '../../src/identifiers/language.ts'
import {
  contentLanguage,
  inLanguage,
  languageOf,
  linksInLanguage,
  withoutLanguage
} from '../../src/strings/languages.ts'

const three: readonly Language[] = ['fi', 'sv', 'en']

test('an address tells its language', () => {
  assert.equal(languageOf('/laki/', three), 'fi')
  assert.equal(languageOf('/sv/laki/', three), 'sv')
  assert.equal(languageOf('/sv/laki/', ['fi']), 'fi')
  assert.equal(languageOf('/sveitsi/', three), 'fi')
})

test('an address goes to another language and back', () => {
  for (const language of three) {
    assert.equal(withoutLanguage(inLanguage('/laki/', language, three), three), '/laki/')
  }
})

const links: ReadonlyArray<[html: string, swedish: string]> = [
  ['<a href="/laki/2021/611/14/#subsec_1">', '<a href="/sv/laki/2021/611/14/#subsec_1">'],
  ['<a href="/">', '<a href="/sv/">'],
  // Led there already.
  ['<a href="/sv/laki/">', '<a href="/sv/laki/">'],
  ['<a href="/en/laki/">', '<a href="/en/laki/">'],
  // A file has one language only; a fragment and another site are left alone.
  ['<a href="/data/corpus.json">', '<a href="/data/corpus.json">'],
  ['<a href="#art_1">', '<a href="#art_1">'],
  ['<a href="https://www.finlex.fi/fi/">', '<a href="https://www.finlex.fi/fi/">']
]

for (const [html, swedish] of links) {
  test(`${html} in Swedish`, () => {
    assert.equal(linksInLanguage(html, 'sv', three), swedish)
    assert.equal(linksInLanguage(html, 'fi', three), html)
  })
}

test('content is marked where it is not in the language of the page', () => {
  assert.equal(contentLanguage('fi', three), undefined)
  assert.equal(contentLanguage('en', three), 'fi')
})
