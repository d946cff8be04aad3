import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test, {before} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {parseManifest} from '../../src/hosting/manifest.ts'
import {
  command,
  commandsInTurn,
  copyOfBase,
  type Ended,
  root,
  scratchFolder,
  snapshot,
  start
} from './command.ts'

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
  // Asked to print nothing: neither are there PDFs, nor are they missed.
  const shell = 'export SITE_PDF=;'
  const {status, stdout, stderr} = await command('build.ts', [...args, '--no-pdf'], shell)
  assert.equal(status, 0, stderr)
  assert.doesNotMatch(stdout, /PDF/u)
  assert.match(stdout.trim(), /^Valmis: .*dist · \d+ sivua · [^\n]*$/u)
  said = stdout.trim()
  good = snapshot(out)
  assert.ok(!existsSync(path.join(out, 'sopimus/2023/sopimus.pdf')))
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
  // Astro's bundler is the first to write.
  assert.match(stderr, /File too large/u)
  assert.doesNotMatch(stderr, /\n {4}at /u)
  assertUntouched()
})

for (const [signal, expected] of [
  ['SIGHUP', 129],
  ['SIGINT', 130]
] as const) {
  test(`${signal} in the middle: status ${expected}`, async () => {
    const {child, ended} = start('build.ts', args)
    await untilStaged()
    child.kill(signal)
    assert.equal((await ended).status, expected)
    assertUntouched()
  })
}

/** Kills a build while Astro bundles; answers with what it has left there. */
async function killedWhileBundling(signal: NodeJS.Signals) {
  const astros = path.join(root, '.astro')
  const bundles = () => readdirSync(astros).filter((name) => name.startsWith('site-'))
  const others = bundles()
  const {child, ended} = start('build.ts', args)
  while (bundles().every((name) => others.includes(name))) await wait(5)
  child.kill(signal)
  const {status} = await ended
  assert.deepEqual(snapshot(out), good)
  const left = () => bundles().filter((name) => name.startsWith(`site-${child.pid}.`))
  return {status, left}
}

test('SIGTERM while Astro bundles: status 143, and nothing is left', async () => {
  const {status, left} = await killedWhileBundling('SIGTERM')
  assert.equal(status, 143)
  assert.deepEqual(left(), [])
  assertUntouched()
})

test('SIGKILL in the middle and while Astro bundles: the next builds clear, two at once make one whole site', async () => {
  const {child, ended} = start('build.ts', args)
  await untilStaged()
  child.kill('SIGKILL')
  await ended
  assert.deepEqual(snapshot(out), good)
  assert.equal(readdirSync(parent).length, 2)

  const {left} = await killedWhileBundling('SIGKILL')
  assert.equal(left().length, 1)
  const both = await Promise.all([command('build.ts', args), command('build.ts', args)])
  for (const {status, stderr} of both) assert.deepEqual([status, stderr], [0, ''])
  assert.deepEqual(left(), [])
  assertUntouched()
  const {'build.json': _, 'build.js': __, ...files} = good
  const manifest = parseManifest(readFileSync(path.join(out, 'build.json'), 'utf8'))
  assert.deepEqual(files, manifest.files)
})

test('npx astro build makes the same site', async () => {
  const other = path.join(parent, 'astro')
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs')
  const env = {...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1'}
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', other], {cwd: root, env})
  assert.deepEqual(snapshot(other), snapshot(out))
  rmSync(other, {recursive: true})
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

test('wrong usage ends with 2', async () => {
  const all = await commandsInTurn(wrong.map(([, given]) => ['build.ts', ...given]))
  for (const [index, {status, stderr}] of all.entries()) {
    const [name, , said] = wrong[index] ?? []
    assert.deepEqual([name, status], [name, 2])
    assert.match(stderr, said ?? /./u, name)
    assert.match(stderr, /npm run build --/u, name)
  }
  assertUntouched()
})

/** Waits until a build has written the first of its files. */
async function untilStaged(): Promise<void> {
  const isStaging = (name: string) =>
    name.startsWith('.dist.staging') && readdirSync(path.join(parent, name)).length > 0
  while (!readdirSync(parent).some(isStaging)) await wait(5)
}
