import assert from 'node:assert/strict'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import type {Link, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {setCurrentCorpus} from '../../src/corpus/current.ts'
import {remarkEditorial} from '../../src/corpus/editorial.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {memoryCache, today} from '../fixtures/overlay.ts'

/* Astro compiles editorial pages itself: what they say must be what the check has read. */

const content = fileURLToPath(new URL('../fixtures/base/content/', import.meta.url))
const {corpus} = await readCorpus(content, {cache: memoryCache, today})
assert.ok(corpus)
setCurrentCorpus(corpus)
process.env['CONTENT_DIR'] = content

test('the day of the page decides which act a title means', async () => {
  const tree: Root = {
    type: 'root',
    children: [{type: 'paragraph', children: [{type: 'text', value: 'Kuntalain 39 § koskee.'}]}]
  }
  await remarkEditorial()(tree, new VFile({path: path.join(content, 'pages/fi/tietoa.mdx')}))
  const links: Link[] = []
  visit(tree, 'link', (link) => void links.push(link))
  assert.deepEqual(
    links.map(({url}) => url),
    ['https://www.finlex.fi/fi/lainsaadanto/2015/410']
  )
})
