import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {withLock} from '../../src/processes/lock.ts'
import {moveIn, recover, stage} from '../../src/publishing/staging.ts'
import {scratchFolder} from './command.ts'

const scratch = scratchFolder()
const project = fileURLToPath(new URL('../../', import.meta.url))
/** No process has this number: Linux gives none above 2^22. */
const dead = 2 ** 22 + 1

function place(name: string): {parent: string; out: string} {
  const parent = path.join(scratch, name)
  mkdirSync(parent)
  return {parent, out: path.join(parent, 'dist')}
}

function fill(folder: string, text: string): void {
  mkdirSync(folder, {recursive: true})
  writeFileSync(path.join(folder, 'index.html'), text)
}

const textIn = (folder: string) => readFileSync(path.join(folder, 'index.html'), 'utf8')

test('moving in replaces the old site and leaves nothing beside it', async () => {
  const {parent, out} = place('replaces')
  fill(out, 'old')
  const staged = stage(out)
  fill(staged, 'new')
  await moveIn(staged, out)
  assert.equal(textIn(out), 'new')
  assert.deepEqual(readdirSync(parent), ['dist'])
})

test('a site on another file system is built beside its place', async () => {
  // Linux keeps this folder in memory.
  const parent = mkdtempSync('/dev/shm/staging-')
  const out = path.join(parent, 'dist')
  try {
    assert.notEqual(statSync(parent).dev, statSync(project).dev)
    fill(out, 'old')
    const staged = stage(out)
    assert.equal(statSync(staged).dev, statSync(parent).dev)
    fill(staged, 'new')
    await moveIn(staged, out)
    assert.equal(textIn(out), 'new')
    assert.deepEqual(readdirSync(parent), ['dist'])
  } finally {
    rmSync(parent, {recursive: true})
  }
})

test('a build killed between the two moves: the site is brought back', async () => {
  const {parent, out} = place('between')
  fill(path.join(parent, `.dist.previous-${dead}`), 'old')
  fill(path.join(parent, `.dist.staging-${dead}`), 'new')
  symlinkSync(String(dead), path.join(parent, '.dist.lock'))
  await recover(out)
  assert.equal(textIn(out), 'old')
  assert.deepEqual(readdirSync(parent), ['dist'])
})

test('a build killed after the moves: what it left is cleared', async () => {
  const {parent, out} = place('after')
  fill(out, 'new')
  fill(path.join(parent, `.dist.previous-${dead}`), 'old')
  await recover(out)
  assert.equal(textIn(out), 'new')
  assert.deepEqual(readdirSync(parent), ['dist'])
})

test('a zip of a build that was killed is cleared', async () => {
  const {parent, out} = place('zip')
  fill(out, 'new')
  writeFileSync(path.join(parent, `.dist.zip-${dead}.1`), 'half')
  await recover(out)
  assert.deepEqual(readdirSync(parent), ['dist'])
})

test('a build that still runs is left alone', async () => {
  const {parent, out} = place('alive')
  const other = path.join(parent, `.dist.staging-${process.ppid}`)
  fill(other, 'half')
  await recover(out)
  assert.equal(textIn(other), 'half')
})

test('folders of other sites are left alone', async () => {
  const {parent, out} = place('others')
  for (const name of ['.dist2.staging-1', '.dist.staging-x', 'dist.staging-1', '.dist']) {
    mkdirSync(path.join(parent, name))
  }
  await recover(out)
  assert.equal(readdirSync(parent).length, 4)
})

test('a lock lets one in at a time', async () => {
  const lock = path.join(scratch, 'one.lock')
  let inside = 0
  let most = 0
  const work = () =>
    withLock(lock, async () => {
      most = Math.max(most, ++inside)
      await new Promise((resolve) => setTimeout(resolve, 5))
      inside--
    })
  await Promise.all(Array.from({length: 8}, work))
  assert.equal(most, 1)
})

/** Locks that somebody who is no more has left. */
const left: ReadonlyArray<[name: string, links: [ending: string, holder: string][]]> = [
  ['of a dead process', [['', String(dead)]]],
  // This process's parent lives, and did not begin with the system.
  ['of a process whose number another one has', [['', `${process.ppid}.1`]]],
  [
    'of one that was killed while it decided',
    [
      ['', `${dead}.1`],
      [`-deciding-${dead}.1`, `${dead}.2`]
    ]
  ],
  [
    'of the name that decisions had',
    [
      ['', String(dead)],
      ['-deciding', String(dead)]
    ]
  ]
]

for (const [name, links] of left) {
  test(`a lock ${name} is nobody's`, async () => {
    const folder = mkdtempSync(path.join(scratch, 'left-'))
    const lock = path.join(folder, 'a.lock')
    for (const [ending, holder] of links) symlinkSync(holder, lock + ending)
    const since = Date.now()
    assert.equal(await withLock(lock, () => 'done'), 'done')
    assert.ok(Date.now() - since < 1000)
    assert.deepEqual(readdirSync(folder), [])
  })
}

test('whoever waits for long is told for whom', async (t) => {
  const lock = path.join(scratch, 'long.lock')
  symlinkSync(String(process.ppid), lock)
  const {mock} = t.mock.method(console, 'error', () => rmSync(lock))
  await withLock(lock, () => {})
  assert.match(String(mock.calls[0]?.arguments[0]), new RegExp(`long\\.lock.*${process.ppid}`, 'u'))
})

for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
  test(`a holder that ends by ${signal} leaves nothing to wait for`, async () => {
    const folder = mkdtempSync(path.join(scratch, 'signal-'))
    const lock = path.join(folder, 'a.lock')
    const code = `import {withLock} from ${JSON.stringify(path.join(project, 'src/processes/lock.ts'))}
      setInterval(() => {}, 1000)
      await withLock(${JSON.stringify(lock)}, () => new Promise(() => console.log('inside')))`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code])
    await once(child.stdout, 'data')
    child.kill(signal)
    await once(child, 'exit')
    if (signal !== 'SIGKILL') assert.deepEqual(readdirSync(folder), [])
    await withLock(lock, () => {})
    assert.deepEqual(readdirSync(folder), [])
  })
}
