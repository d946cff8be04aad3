import assert from 'node:assert/strict'
import {readFileSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {after, before, test} from 'node:test'
import type {SiteFacts} from '../../src/hosting/finish-site.ts'
import type {WrittenSite} from '../../src/hosting/written-site.ts'
import {snapshot} from '../scripts/command.ts'
import {finishSmallSite, smallFacts, smallFiles, temporaryFolder} from './small-site.ts'

const {folder, remove} = temporaryFolder()
const values = new Map<string, unknown>()
const kept = {
  code: 'code',
  get: <Value>(key: string) => values.get(key) as Value | undefined,
  set: (key: string, value: unknown) => void values.set(key, value)
}
let first: WrittenSite
let good: Record<string, string>

async function site(name: string, facts: Partial<SiteFacts> = {}): Promise<WrittenSite> {
  const to = path.join(folder, name)
  const {problems, written} = await finishSmallSite(to, {kept, ...facts})
  assert.deepEqual(problems, [])
  return {folder: to, files: written}
}

const inodeOf = (of: WrittenSite, file: string) => statSync(path.join(of.folder, file)).ino

before(async () => {
  first = await site('first')
  good = snapshot(first.folder)
})
after(remove)

test('what stays the same is another name of the same file', async () => {
  const second = await site('second', {before: first})
  assert.deepEqual(snapshot(second.folder), good)
  for (const file of ['index.html', 'index.html.br', 'laki/index.html', 'robots.txt']) {
    assert.equal(inodeOf(second, file), inodeOf(first, file), file)
  }
})

test('other facts make other pages, and leave those before as they are', async () => {
  const build = {...smallFacts.build, commit: 'fedcba9876543210'}
  const other = await site('other', {before: first, build})
  assert.notEqual(inodeOf(other, 'index.html'), inodeOf(first, 'index.html'))
  assert.equal(inodeOf(other, 'robots.txt'), inodeOf(first, 'robots.txt'))
  assert.deepEqual(snapshot(first.folder), good)
})

test('other code makes every page anew', async () => {
  const other = await site('code', {before: first, kept: {...kept, code: 'other code'}})
  assert.deepEqual(snapshot(other.folder), good)
})

test('a file that somebody has touched is not taken over, nor its neighbours', async () => {
  const touched = await site('touched')
  const neighbour = path.join(touched.folder, 'index.html.gz')
  writeFileSync(neighbour, readFileSync(neighbour).reverse())
  const changed = snapshot(touched.folder)
  const next = await site('after-touched', {before: touched})
  assert.deepEqual(snapshot(next.folder), good)
  assert.notEqual(inodeOf(next, 'index.html.gz'), inodeOf(touched, 'index.html.gz'))
  assert.deepEqual(snapshot(touched.folder), changed)
})

test('without the site before, all is written', async () => {
  const gone = {folder: path.join(folder, 'nowhere'), files: first.files}
  assert.deepEqual(snapshot((await site('alone', {before: gone})).folder), good)
})

test('two files of one name are an error', async () => {
  const twice = {file: 'laki/kuva.txt', content: 'x'}
  await assert.rejects(site('twice', {files: [...smallFiles, twice, twice]}), /laki\/kuva\.txt/u)
})
