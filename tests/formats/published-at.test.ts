import assert from 'node:assert/strict'
import test from 'node:test'
import {wayTo} from '../../src/formats/published-at.ts'
import {slugify} from '../../src/formats/slugify.ts'
import {block, element} from '../../src/formats/xml.ts'

const ways: readonly [from: string, to: string, way: string][] = [
  ['/', '/', './'],
  ['/', '/laki/', 'laki/'],
  ['/laki/', '/', '../'],
  ['/paatokset/atom.xml', '/paatokset/', './'],
  ['/paatokset/atom.xml', '/paatokset/atom.xml', 'atom.xml'],
  ['/paatokset/atom.xml', '/sopimus/2025/#art_1', '../sopimus/2025/#art_1'],
  ['/laki/2021/611/14/index.json', '/data/schema.json', '../../../../data/schema.json'],
  ['/laki/2021/611/', '/laki/2021/612/6/', '../612/6/'],
  ['/sopimus/2025/', '/sopimus/2025/#art_1', '#art_1']
]

for (const [from, to, way] of ways) {
  test(`the way from ${from} to ${to}`, () => {
    assert.equal(wayTo(from, to), way)
    assert.equal(new URL(way, `https://x.example${from}`).href, `https://x.example${to}`)
  })
}

test('identifiers of words', () => {
  assert.equal(slugify('Päijänteen – Åland & Öja'), 'paijanteen-aland-oja')
})

test('XML holds any text', () => {
  assert.equal(
    element('p', {title: '"<&>\n', lang: undefined}, 'a < b & c', '\u0000\u000B\uD800', '😀')
      .source,
    '<p title="&quot;&lt;&amp;&gt;\n">a &lt; b &amp; c\uFFFD\uFFFD\uFFFD😀</p>'
  )
  assert.equal(
    block('a', {}, [element('b'), [undefined]], element('c')).source,
    '<a>\n<b/>\n<c/>\n</a>'
  )
})
