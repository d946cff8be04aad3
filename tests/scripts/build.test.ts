import assert from 'node:assert/strict'
import {
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
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {parseManifest} from '../../src/hosting/manifest.ts'
import {command, copyOfBase, type Ended, root, scratchFolder, snapshot, start} from './command.ts'

const scratch = scratchFolder()
const content = copyOfBase(scratch)
const parent = path.join(scratch, 'host')
const out = path.join(parent, 'dist')
const args = ['--content', content, '--out', out]
const throwingPage = fileURLToPath(new URL('./throwing-page.ts', import.meta.url))
let good: Record<string, string>
let said: string

before(async () => {
  mkdirSync(parent)
  const {status, stdout, stderr} = await command('build.ts', args)
  assert.equal(status, 0, stderr)
  assert.match(stdout.trim(), /^Valmis: .*dist · \d+ sivua · [^\n]*$/u)
  said = stdout.trim()
  good = snapshot(out)
})

/** The last good site stands byte for byte, and there is nothing beside it. */
function assertUntouched(): void {
  assert.deepEqual(readdirSync(parent), ['dist'])
  assert.deepEqual(snapshot(out), good)
}

test('the README shows the line that a build prints', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  const [shown = ''] = /^Valmis: .*$/mu.exec(readme) ?? []
  // Warnings and new addresses stand in between, where there are any.
  const shape = (line: string) => {
    const parts = line.replace(/\d+(?:,\d+)?/gu, '0').split(' · ')
    return [...parts.slice(1, 3), parts.at(-1)]
  }
  assert.deepEqual(shape(shown), shape(said))
})

async function withFault(run: () => Promise<Ended>): Promise<Ended> {
  const file = path.join(content, 'parties/broken.yaml')
  writeFileSync(file, 'name: x\n')
  try {
    return await run()
  } finally {
    rmSync(file)
  }
}

test('a fault in the content: the report, status 1', async () => {
  const {status, stderr} = await withFault(() => command('build.ts', args))
  assert.equal(status, 1)
  assert.match(stderr, /parties\/broken\.yaml:1:1 {2}virhe/u)
  assertUntouched()
})

test('a page that throws: what was thrown, status 1', async () => {
  const shell = `export NODE_OPTIONS='--import ${throwingPage}';`
  const {status, stderr} = await command('build.ts', args, shell)
  assert.equal(status, 1)
  assert.match(stderr, /a page throws on purpose/u)
  assertUntouched()
})

test('a disk that takes no more: status 1', async () => {
  // Of a later day, so that every page has to be written.
  const shell = 'export SOURCE_DATE_EPOCH=1893456000; ulimit -f 16;'
  const {status, stderr} = await command('build.ts', args, shell)
  assert.equal(status, 1)
  assert.match(stderr, /^EFBIG: [^\n]*\n$/u)
  assertUntouched()
})

for (const [signal, expected] of [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const) {
  test(`${signal} in the middle: status ${expected}`, async () => {
    const {child, ended} = start('build.ts', args)
    await untilStaged()
    child.kill(signal)
    assert.equal((await ended).status, expected)
    assertUntouched()
  })
}

test('SIGKILL in the middle: the next build clears what is left', async () => {
  const {child, ended} = start('build.ts', args)
  await untilStaged()
  child.kill('SIGKILL')
  await ended
  assert.deepEqual(snapshot(out), good)
  assert.equal(readdirSync(parent).length, 2)

  const {status, stderr} = await command('build.ts', args)
  assert.equal(status, 0, stderr)
  assertUntouched()
})

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`${signal} while the pages are compiled: nobody waits, nothing is left`, async () => {
    const cache = path.join(scratch, `cache-${signal}`)
    const programs = path.join(cache, 'programs')
    const shell = `export SITE_CACHE_DIR='${cache}';`
    const {child, ended} = start('build.ts', args, shell)
    while (!(existsSync(programs) && readdirSync(programs).length > 0)) await wait(5)
    child.kill(signal)
    await ended
    assert.deepEqual(snapshot(out), good)
    if (signal === 'SIGTERM') {
      assert.deepEqual(readdirSync(programs), [])
      assert.equal(existsSync(path.join(cache, 'astro.lock')), false)
      assertUntouched()
    }

    const {status, stderr} = await command('build.ts', args, shell)
    assert.deepEqual([status, stderr], [0, ''])
    assert.equal(readdirSync(programs).length, 1)
    assert.equal(readdirSync(cache).filter((name) => name.startsWith('astro.lock')).length, 0)
    assertUntouched()
  })
}

test('two builds at once into one folder: one whole site', async () => {
  const both = await Promise.all([command('build.ts', args), command('build.ts', args)])
  assert.deepEqual(
    both.map(({status}) => status),
    [0, 0],
    both.map(({stderr}) => stderr).join('\n')
  )
  assert.deepEqual(readdirSync(parent), ['dist'])
  const {'build.json': _, 'build.js': __, ...files} = snapshot(out)
  const manifest = parseManifest(readFileSync(path.join(out, 'build.json'), 'utf8'))
  assert.deepEqual(files, manifest.files)
  good = snapshot(out)
})

const wrong: ReadonlyArray<[name: string, args: string[], said: RegExp]> = [
  ['an unknown flag', ['--offlin'], /--offlin/u],
  ['a folder that does not exist', ['--content', '/nowhere'], /\/nowhere/u],
  [
    'a folder that is not a site',
    [...args.slice(0, 2), '--out', path.join(content, '..')],
    /--out/u
  ],
  ['a folder in the content', [...args.slice(0, 2), '--out', path.join(content, 'dist')], /--out/u]
]

for (const [name, given, said] of wrong) {
  test(`wrong usage ends with 2: ${name}`, async () => {
    const {status, stderr} = await command('build.ts', given)
    assert.equal(status, 2)
    assert.match(stderr, said)
    assert.match(stderr, /npm run build --/u)
    assertUntouched()
  })
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
    /nowhere: .*dangling/u
  ],
  ['the root of another file system', () => '/proc', /mounted/u],
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

  const both = await Promise.all([1, 2].map(() => command('build.ts', [...args, '--offline'])))
  const third = await command('build.ts', [...args, '--offline'])
  for (const {status, stderr} of [...both, third]) assert.equal(status, 0, stderr)
  assert.deepEqual(readdirSync(parent), ['dist', 'dist.zip'])
  rmSync(zip)
  assertUntouched()
})

/** Waits until a build has written the first of its files. */
async function untilStaged(): Promise<void> {
  const isStaging = (name: string) =>
    name.startsWith('.dist.staging') && readdirSync(path.join(parent, name)).length > 0
  while (!readdirSync(parent).some(isStaging)) await wait(5)
}
