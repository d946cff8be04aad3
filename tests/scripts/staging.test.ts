import assert from 'node:assert/strict'
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
import {withLock} from '../../scripts/build/lock.ts'
import {moveIn, recover, stage} from '../../scripts/build/staging.ts'
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
