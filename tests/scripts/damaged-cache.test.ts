import assert from 'node:assert/strict'
import {globSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test, {before} from 'node:test'
import {command, copyOfBase, scratchFolder, snapshot} from './command.ts'

/*
 * Whatever happens to the cache, it costs time and nothing else: each site is the one that was built
 * with a cache that is whole.
 */
const scratch = scratchFolder()
const content = copyOfBase(scratch)
const cache = path.join(scratch, 'cache')
const temporary = path.join(scratch, 'temporary')
const out = path.join(scratch, 'dist')
let good: Record<string, string>

async function build(folder = cache): Promise<Record<string, string>> {
  const shell = `export SITE_CACHE_DIR='${folder}' TMPDIR='${temporary}';`
  const args = ['--content', content, '--out', out]
  const {status, stderr} = await command('build.ts', args, shell)
  assert.equal(stderr, '')
  assert.equal(status, 0)
  return snapshot(out)
}

const kept = () =>
  globSync('{finished,outputs,readings,shared,sites,social}/**', {
    cwd: cache,
    withFileTypes: true
  })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

before(async () => {
  mkdirSync(temporary)
  good = await build()
})

test('one bit of every line is damaged: what is damaged is made again', async () => {
  for (const file of kept()) writeFileSync(file, flipEveryLine(readFileSync(file)))
  assert.deepEqual(await build(), good)
})

test('the end of every file is damaged: made again; what nobody has used for a month is removed', async () => {
  const monthAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
  const old = ['readings', 'sites', 'social'].map((name) => path.join(cache, name, 'unused'))
  // Something new is written everywhere: only then does anybody look for what is old.
  for (const file of kept()) {
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, bytes.length >> 1))
  }
  for (const file of old) {
    writeFileSync(file, 'x')
    utimesSync(file, monthAgo, monthAgo)
  }
  assert.deepEqual(await build(), good)
  const there = kept()
  assert.deepEqual(
    old.filter((file) => there.includes(file)),
    []
  )
})

test('what was made again is kept again', async () => {
  const mended = snapshot(cache)
  assert.deepEqual(await build(), good)
  assert.deepEqual(snapshot(cache), mended)
})

test('a cache that takes nothing: the same site, and nothing is left', async () => {
  assert.deepEqual(await build('/dev/null/cache'), good)
  assert.deepEqual(readdirSync(temporary), [])
})

/** In the middle of each: values are kept a line each. */
function flipEveryLine(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf('\n', start)
    const end = found < 0 ? bytes.length : found
    const middle = (start + end) >> 1
    if (middle < end) copy.writeUInt8((copy[middle] ?? 0) ^ 1, middle)
    start = end + 1
  }
  return copy
}
