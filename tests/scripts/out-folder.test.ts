import assert from 'node:assert/strict'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import test, {before} from 'node:test'
import {builtSite} from '../site/built-site.ts'
import {
  baseContent,
  command,
  commandsInTurn,
  copyOfBase,
  scratchFolder,
  snapshot
} from './command.ts'

/* Where a build puts its site, and what it never replaces. */
const scratch = scratchFolder()
const content = copyOfBase(scratch)
const parent = path.join(scratch, 'host')
const out = path.join(parent, 'dist')
const args = ['--content', content, '--out', out]
let good: Record<string, string>

before(async () => {
  cpSync(await builtSite(baseContent), out, {recursive: true})
  good = snapshot(out)
})

/** The site stands byte for byte, and there is nothing beside it. */
function assertUntouched(): void {
  assert.deepEqual(readdirSync(parent), ['dist'])
  assert.deepEqual(snapshot(out), good)
}

test('files of others in the site: named, and nothing is touched', async () => {
  const foreign = ['CNAME', '.git/HEAD', '.well-known/other.txt']
  for (const file of foreign) {
    mkdirSync(path.dirname(path.join(out, file)), {recursive: true})
    writeFileSync(path.join(out, file), 'x')
  }
  const before = snapshot(out)
  const {status, stderr} = await command('build.ts', args)
  assert.equal(status, 1)
  for (const file of [...foreign, 'public/']) assert.ok(stderr.includes(file), stderr)
  assert.deepEqual(snapshot(out), before)
  for (const file of foreign) rmSync(path.join(out, file))
  rmSync(path.join(out, '.git'), {recursive: true})
  assertUntouched()
})

const precious = path.join(scratch, 'precious')
const dangling = path.join(scratch, 'dangling')
const refused: ReadonlyArray<[name: string, place: string, said: RegExp]> = [
  ['a folder with other things in it', precious, /precious/u],
  ['a link that leads nowhere', dangling, /mihinkään: .*dangling/u],
  ['the root of another file system', '/proc', /levyn tai taltion/u],
  ['no name', '', /--out/u]
]

test('where the site cannot be put, nothing is touched', async () => {
  mkdirSync(precious)
  writeFileSync(path.join(precious, 'thesis.txt'), 'x')
  symlinkSync('/nowhere', dangling)
  const all = await commandsInTurn(
    refused.map(([, place]) => ['build.ts', '--content', content, '--out', place])
  )
  for (const [index, {status, stderr}] of all.entries()) {
    const [name, , said] = refused[index] ?? []
    assert.deepEqual([name, status], [name, 2])
    assert.match(stderr, said ?? /./u, name)
    assert.doesNotMatch(stderr, /^ {4}at /mu)
  }
  assert.deepEqual(readdirSync(precious), ['thesis.txt'])
  assert.equal(readlinkSync(dangling), '/nowhere')
})

test('a link to the site stays; a zip to hand out replaces a zip of a site, and no other file', async () => {
  const zip = path.join(parent, 'dist.zip')
  writeFileSync(zip, 'my thesis')
  const {status, stderr} = await command('build.ts', [...args, '--offline'])
  assert.equal(status, 2)
  assert.match(stderr, /dist\.zip/u)
  assert.equal(readFileSync(zip, 'utf8'), 'my thesis')
  rmSync(zip)

  // The second of them meets the zip of the first. One comes by a link: the site stands where it leads.
  const link = path.join(scratch, 'link')
  symlinkSync(out, link)
  const both = await Promise.all(
    [out, link].map((place) =>
      command('build.ts', ['--content', content, '--out', place, '--offline'])
    )
  )
  for (const {status, stderr} of both) assert.equal(status, 0, stderr)
  assert.equal(readlinkSync(link), out)
  assert.deepEqual(readdirSync(parent), ['dist', 'dist.zip'])
  rmSync(zip)
  assertUntouched()
})
