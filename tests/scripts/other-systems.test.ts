import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {cpSync, readdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {builtSite} from '../site/built-site.ts'
import {baseContent, command, copyOfBase, root, scratchFolder, snapshot} from './command.ts'

/*
 * What Windows, macOS and disks of other systems refuse, refused here: the command has another way,
 * or says in a sentence what to do. Nobody has tried them on those systems.
 */
const scratch = scratchFolder()
const content = copyOfBase(scratch)
const preload = fileURLToPath(new URL('refusing-system.ts', import.meta.url))

function build(out: string, refused: string) {
  // Modes have to be set only where the umask takes them away.
  const shell = `umask 077; export NODE_OPTIONS=--import=${preload} REFUSED='${refused}';`
  return command('build.ts', ['--content', content, '--out', out], shell)
}

const out = (name: string) => path.join(scratch, name, 'dist')
const usual = await builtSite(baseContent)
const expected = snapshot(usual)

/** A folder with the site that a build has made here. */
function withSite(name: string): string {
  cpSync(usual, out(name), {recursive: true})
  return out(name)
}

test('hard links that cannot be made to here: the same site over the one that stands', async () => {
  const target = withSite('no-hard-links')
  const {status, stderr} = await build(target, 'linkSync:EXDEV')
  assert.deepEqual([status, stderr], [0, ''])
  assert.deepEqual(snapshot(target), expected)
  assert.deepEqual(readdirSync(path.dirname(target)), ['dist'])
})

/** No links without a right, no folder to synchronise, no permissions, a scanner that looks for a moment. */
const otherSystem =
  'symlinkSync:EPERM linkSync:EPERM fsyncSync:EPERM fchmodSync:EPERM chmodSync:ENOTSUP renameSync:EBUSY:3'

test('hardly anything is there: the same site, then two at once over it, by turns, where a lock was left', async () => {
  const target = out('other-system')
  const first = await build(target, otherSystem)
  assert.deepEqual([first.status, first.stderr], [0, ''])
  assert.deepEqual(snapshot(target), expected)

  const lock = path.join(path.dirname(target), '.dist.lock')
  // No process has this number: Linux gives none above 2^22.
  writeFileSync(lock, String(2 ** 22 + 1))
  const both = await Promise.all([1, 2].map(() => build(target, otherSystem)))
  for (const {status, stderr} of both) assert.deepEqual([status, stderr], [0, ''])
  assert.deepEqual(snapshot(target), expected)
  assert.deepEqual(readdirSync(path.dirname(target)), ['dist'])
})

test('a folder that stays in use: the site stays, and the message says what to close', async () => {
  const target = withSite('in-use')
  const {status, stderr} = await build(target, 'renameSync:EPERM')
  assert.equal(status, 1)
  assert.match(stderr, /cannot be renamed.+npm run preview/su)
  assert.doesNotMatch(stderr, /^ {4}at /mu)
  assert.deepEqual(snapshot(target), expected)
})

/** An old Node runs no TypeScript; a new one may be told not to. */
function withOldNode(project: string, ...args: string[]) {
  const bin = path.join(project, 'bin/sopimussivusto.mjs')
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--no-experimental-strip-types', bin, ...args],
    {encoding: 'utf8'}
  )
  return {status, stdout, stderr}
}

test('an old Node starts the one that npm has installed', () => {
  const {status, stdout, stderr} = withOldNode(root, 'check', '--help')
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /npm run check/u)
  assert.equal(withOldNode(root, 'check', '--nonsense').status, 2)
})

test('without it one sentence in each language says which Node is needed', () => {
  const project = path.join(scratch, 'without-node')
  for (const file of ['bin/sopimussivusto.mjs', 'scripts/check.ts']) {
    cpSync(path.join(root, file), path.join(project, file))
  }
  const {status, stderr} = withOldNode(project, 'check')
  assert.equal(status, 2)
  assert.match(stderr, /^Komennot vaativat Node 24.+\nThe commands need Node 24.+\n$/u)
})

test('an unknown command is answered with the known ones', () => {
  const {status, stderr} = withOldNode(root, 'biuld')
  assert.equal(status, 2)
  assert.match(stderr, /biuld.+\n {2}build\n/su)
})
