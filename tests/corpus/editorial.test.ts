import assert from 'node:assert/strict'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import type {Link, Root} from 'mdast'
import {VFile} from 'vfile'
import {editorialPages} from '../../src/addresses/editorial-pages.ts'
import {setCurrent} from '../../src/corpus/current.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {remarkEditorial} from '../../src/integration/editorial.ts'
import type {Corpus} from '../../src/model/corpus.ts'
import {visit} from '../../src/remark/visit.ts'
import {memoryCache, today} from '../fixtures/overlay.ts'

/* Editorial pages are compiled by `@astrojs/mdx`: what they say must be what the check has read. */

const content = fileURLToPath(new URL('../fixtures/base/content/', import.meta.url))
const {corpus} = await readCorpus(content, {cache: memoryCache, today})
assert.ok(corpus)

test('the day of the page decides which act a title means', async () => {
  const tree: Root = {
    type: 'root',
    children: [{type: 'paragraph', children: [{type: 'text', value: 'Kuntalain 39 § koskee.'}]}]
  }
  const page = corpus.pages.find(({slug}) => slug === 'tietoa')
  assert.ok(page)
  setCurrent({folder: content, read: corpus})
  await remarkEditorial()(
    tree,
    new VFile({path: path.join(content, page.file), value: 'Kuntalain 39 § koskee.'})
  )
  const links: Link[] = []
  visit(tree, (node) => {
    if (node.type === 'link') links.push(node)
    return undefined
  })
  assert.deepEqual(
    links.map(({url}) => url),
    ['https://www.finlex.fi/fi/lainsaadanto/2015/410']
  )
})

test('a page that the main language does not have is shown in the language that it has', () => {
  const [first] = corpus.pages
  assert.ok(first)
  const pages = [{...first, slug: 'guide', language: 'en'} as const]
  const site = {...corpus.site, languages: ['fi', 'sv', 'en']} satisfies Corpus['site']
  assert.deepEqual(
    editorialPages({...corpus, pages, site}).map(({language, page}) => [language, page.language]),
    [
      ['fi', 'en'],
      ['sv', 'en'],
      ['en', 'en']
    ]
  )
})
