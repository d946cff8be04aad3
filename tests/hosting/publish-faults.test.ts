import assert from 'node:assert/strict'
import fs, {cpSync, existsSync, rmSync, writeFileSync} from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import path from 'node:path'
import {after, test} from 'node:test'
import {listFiles} from '../../src/hosting/folder.ts'
import {parseManifest, sha256} from '../../src/hosting/manifest.ts'
import {publish, UnsoundSource} from '../../src/publishing/publish.ts'
import {moveIn, stage} from '../../src/publishing/staging.ts'
import {faults, fifo, journal, link, places, put, twoSites} from './publish-places.ts'
import {temporaryFolder} from './small-site.ts'

/* What a power cut, a damaged source or a hurry leaves. */
const {folder, remove} = temporaryFolder()
const {first, second} = await twoSites(folder)
after(remove)

/** Journals that a power cut, a disk or a hand has left. */
const journals = ['', '[', '["index.html"', '{}', '[1]', 'null', '"index.html"', '\0'.repeat(64)]

for (const text of journals) {
  test(`a journal that cannot be read, ${JSON.stringify(text.slice(0, 12))}: recovered`, async () => {
    for (const isUpdate of [false, true]) {
      const {target} = places(folder)
      if (isUpdate) await publish(first, target)
      writeFileSync(path.join(target, journal), text)
      put(path.join(target, 'uusi/index.html'), '')
      put(path.join(target, 'uusi/index.html.publishing'), 'puolik')
      const {hadDamagedJournal} = await publish(second, target)
      assert.equal(hadDamagedJournal, true)
      assert.deepEqual(faults(target, second), {differing: [], missing: [], foreign: []})
    }
  })
}

/** Sources that are not what their list says. */
const sources: ReadonlyArray<[name: string, damage: (source: string) => void, named: string]> = [
  ['a changed file', (s) => put(`${s}/index.html`), 'index.html'],
  ['a file without content', (s) => put(`${s}/index.html`, ''), 'index.html'],
  ['a changed copy for servers', (s) => put(`${s}/index.html.br`), 'index.html.br'],
  ['a file less', (s) => rmSync(`${s}/robots.txt`), 'robots.txt'],
  ['a folder in place of a file', (s) => put(`${rmFile(`${s}/robots.txt`)}/a`), 'robots.txt'],
  ['a pipe in place of a file', (s) => fifo(rmFile(`${s}/robots.txt`)), 'robots.txt'],
  ['a link that leads nowhere', (s) => link('/nowhere', `${s}/robots.txt`), 'robots.txt']
]

function rmFile(file: string): string {
  rmSync(file)
  return file
}

for (const [name, damage, named] of sources) {
  test(`a source with ${name}: the published site stays`, async () => {
    const {target} = places(folder)
    const source = path.join(target, '../source')
    await publish(second, target)
    for (const file of ['index.html', 'index.html.br', 'robots.txt']) rmSync(`${target}/${file}`)
    const before = listFiles(target)
    cpSync(first, source, {recursive: true})
    damage(source)
    await assert.rejects(publish(source, target), (error) => {
      assert.ok(error instanceof UnsoundSource)
      assert.deepEqual(error.files, [named])
      return true
    })
    assert.deepEqual(listFiles(target), before)
    const anew = path.join(target, '../new')
    await assert.rejects(publish(source, path.join(anew, 'a/b')), UnsoundSource)
    assert.equal(existsSync(anew), false)
    await publish(second, target)
    assert.deepEqual(faults(target, second), {differing: [], missing: [], foreign: []})
  })
}

test('a source that is built again while readers are waited for: what was begun is published', async () => {
  const {target} = places(folder)
  const source = path.join(target, '../source')
  await publish(second, target)
  cpSync(first, source, {recursive: true})
  await publish(source, target, {
    beforeRemoving: async () => {
      rmSync(source, {recursive: true})
      cpSync(second, source, {recursive: true})
    }
  })
  assert.deepEqual(faults(target, first), {differing: [], missing: [], foreign: []})
})

test('updates at once take turns', async () => {
  const {target} = places(folder)
  await Promise.all([first, second, first, second].map((source) => publish(source, target)))
  const last = [first, second].filter((source) => faults(target, source).differing.length === 0)
  assert.equal(last.length, 1)
  assert.deepEqual(faults(target, last[0] ?? ''), {differing: [], missing: [], foreign: []})
})

/** Names in a list that lead out of the folder, or into it by another way. */
const names = ['../x', '/x', 'a/../../x', 'a//x', './x', 'a/.', '..', '', 'a\\x', 'a\nx', 'a/']

for (const name of names) {
  test(`a list with the name ${JSON.stringify(name)} is none`, () => {
    const files = {'index.html': sha256(''), [name]: sha256('')}
    assert.throws(() => parseManifest(JSON.stringify({time: '', tools: {}, files})))
  })
}

/** What the disk has been told, in order. A power cut keeps what was synced, and names in their order. */
async function recorded(work: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = []
  const {fsyncSync, openSync, renameSync, rmSync} = fs
  const real = {fsyncSync, openSync, renameSync, rmSync}
  const opened = new Map<number, string>()
  Object.assign(fs, {
    openSync: (file: string, ...rest: [string]) => {
      const handle = real.openSync(file, ...rest)
      opened.set(handle, file)
      return handle
    },
    fsyncSync: (handle: number) => {
      calls.push(`sync ${opened.get(handle)}`)
      real.fsyncSync(handle)
    },
    renameSync: (from: string, to: string) => {
      calls.push(`name ${from} ${to}`)
      real.renameSync(from, to)
    },
    rmSync: (file: string, ...rest: []) => {
      if (existsSync(file)) calls.push(`remove ${file}`)
      real.rmSync(file, ...rest)
    }
  })
  syncBuiltinESMExports()
  try {
    await work()
  } finally {
    Object.assign(fs, real)
    syncBuiltinESMExports()
  }
  return calls
}

test('a build: all of it is on the disk before its name, its name before the former site goes', async () => {
  const {target} = places(folder)
  cpSync(first, target, {recursive: true})
  const staged = stage(target)
  cpSync(second, staged, {recursive: true})
  const files = listFiles(staged).map((file) => `sync ${path.join(staged, file)}`)
  const calls = await recorded(() => moveIn(staged, target))
  const named = calls.indexOf(`name ${staged} ${target}`)
  const gone = calls.findIndex((call) => call.startsWith('remove') && call.includes('.previous-'))
  for (const file of files) assert.ok(calls.slice(0, named).includes(file), file)
  assert.ok(calls.slice(0, named).includes(`sync ${path.join(staged, 'laki')}`))
  assert.ok(calls.slice(named, gone).includes(`sync ${path.dirname(target)}`), calls.join('\n'))
})

test('an update: each file is on the disk before its name, all of them before anything goes', async () => {
  const {target} = places(folder)
  await publish(second, target)
  const calls = await recorded(() => publish(first, target))
  const removed = calls.findIndex((call) => call.startsWith('remove') && call.includes('/uusi/'))
  const named = calls.filter((call) => call.startsWith('name'))
  for (const call of named) {
    const half = call.split(' ')[1]
    assert.ok(calls.slice(0, calls.indexOf(call)).includes(`sync ${half}`), call)
  }
  const noted = calls.findIndex((call) => call.endsWith(journal))
  assert.ok(noted >= 0 && noted < calls.findIndex((call) => call.endsWith('index.html')))
  assert.ok(calls.slice(0, removed).includes(`sync ${target}`))
})

test('a lock that was left on a disk without links is no file of others', async () => {
  const {target} = places(folder)
  await publish(first, target)
  // No process has this number: Linux gives none above 2^22.
  writeFileSync(path.join(target, '.publishing.lock'), String(2 ** 22 + 1))
  await publish(second, target)
  assert.deepEqual(faults(target, second), {differing: [], missing: [], foreign: []})
})
