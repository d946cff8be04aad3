import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {openValueCache, type ValueCache} from '../../src/disk/value-cache.ts'
import {today} from '../fixtures/overlay.ts'

const base = fileURLToPath(new URL('../fixtures/base/content/', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'cache-'))
const content = path.join(folder, 'content')
const caches = path.join(folder, 'readings')
cpSync(base, content, {recursive: true})
test.after(() => rmSync(folder, {recursive: true, force: true}))

/** Reads the content and answers what was not in the cache. */
async function readAgain(): Promise<{missed: number; hit: number; html: string}> {
  const cache = openValueCache(caches, content)
  let hit = 0
  let missed = 0
  const counting: ValueCache = {
    get<Value>(key: string) {
      const value = cache.get<Value>(key)
      if (value === undefined) missed++
      else hit++
      return value
    },
    set: (key, value) => cache.set(key, value),
    save: () => cache.save()
  }
  const {corpus, diagnostics} = await readCorpus(content, {cache: counting, today})
  assert.deepEqual(diagnostics, [])
  const articles = corpus?.versions.flatMap((version) => version.articles) ?? []
  const passages = articles.flatMap(({reading}) => reading.passages)
  return {missed, hit, html: passages.map(({html}) => html).join('\n')}
}

function change(file: string, from: string, to: string): void {
  const target = path.join(content, file)
  const text = readFileSync(target, 'utf8')
  assert.ok(text.includes(from))
  writeFileSync(target, text.replace(from, to))
}

test('the same bytes are read once', async () => {
  const first = await readAgain()
  assert.equal(first.hit, 0)
  const second = await readAgain()
  assert.deepEqual([second.missed, second.hit], [0, first.missed])
  assert.equal(second.html, first.html)
})

test('a changed text alone is read again', async () => {
  change('agreement/2020/01-tarkoitus.mdx', 'koski', 'käsitteli')
  const {html, missed} = await readAgain()
  // Its fields and its text.
  assert.equal(missed, 2)
  assert.ok(html.includes('Sopimus käsitteli yhteistyötä.'))
})

test('a new section makes every text be read again: citations may lead to it', async () => {
  change(
    'statutes/2019-9100/8a.mdx',
    '</Subsection>',
    '</Subsection>\n\n<Subsection number="2">\nToinen.\n</Subsection>'
  )
  const {hit, missed} = await readAgain()
  const texts = 13
  assert.ok(missed > texts, `${missed} read`)
  assert.ok(hit > 0, 'fields of other files are not read again')
})

test('a cache that cannot be parsed is no cache', async () => {
  const [file = ''] = readdirSync(caches)
  for (const text of ['', '{', 'null', '[]', '"x"']) {
    writeFileSync(path.join(caches, file), text)
    const {hit} = await readAgain()
    assert.equal(hit, 0)
  }
})

test('a cache that cannot be written costs nothing but time', async () => {
  const cache = openValueCache('/dev/null/readings', content)
  const {diagnostics} = await readCorpus(content, {cache, today})
  assert.deepEqual(diagnostics, [])
})

test('two folders have two caches', () => {
  openValueCache(caches, '/a').set('key', 1)
  assert.equal(openValueCache(caches, '/b').get('key'), undefined)
})
