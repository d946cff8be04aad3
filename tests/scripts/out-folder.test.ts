import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
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
import {baseContent, command, copyOfBase, scratchFolder, snapshot} from './command.ts'

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

test('a folder with other things in it is not replaced', async () => {
  const other = path.join(scratch, 'precious')
  mkdirSync(other)
  writeFileSync(path.join(other, 'thesis.txt'), 'x')
  const {status, stderr} = await command('build.ts', ['--content', content, '--out', other])
  assert.equal(status, 2)
  assert.match(stderr, /precious/u)
  assert.ok(existsSync(path.join(other, 'thesis.txt')))
})

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

test('a link in the place of the site stays, and the site stands where it leads', async () => {
  const link = path.join(scratch, 'link')
  symlinkSync(out, link)
  const {status, stderr} = await command('build.ts', ['--content', content, '--out', link])
  assert.equal(status, 0, stderr)
  assert.equal(readlinkSync(link), out)
  assertUntouched()
})

const refused: ReadonlyArray<[name: string, place: () => string, said: RegExp]> = [
  [
    'a link that leads nowhere',
    () => {
      symlinkSync('/nowhere', path.join(scratch, 'dangling'))
      return path.join(scratch, 'dangling')
    },
    /mihinkään: .*dangling/u
  ],
  ['the root of another file system', () => '/proc', /levyn tai taltion/u],
  ['no name', () => '', /--out/u]
]

for (const [name, place, said] of refused) {
  test(`the site cannot be put there: ${name}`, async () => {
    const {status, stderr} = await command('build.ts', ['--content', content, '--out', place()])
    assert.equal(status, 2)
    assert.match(stderr, said)
    assert.doesNotMatch(stderr, /^ {4}at /mu)
  })
}

test('a zip to hand out replaces a zip of a site, and no other file', async () => {
  const zip = path.join(parent, 'dist.zip')
  writeFileSync(zip, 'my thesis')
  const {status, stderr} = await command('build.ts', [...args, '--offline'])
  assert.equal(status, 2)
  assert.match(stderr, /dist\.zip/u)
  assert.equal(readFileSync(zip, 'utf8'), 'my thesis')
  rmSync(zip)

  // The second of them meets the zip of the first.
  const both = await Promise.all([1, 2].map(() => command('build.ts', [...args, '--offline'])))
  for (const {status, stderr} of both) assert.equal(status, 0, stderr)
  assert.deepEqual(readdirSync(parent), ['dist', 'dist.zip'])
  rmSync(zip)
  assertUntouched()
})
