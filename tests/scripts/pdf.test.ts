import assert from 'node:assert/strict'
import {existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test, {before} from 'node:test'
import {fileURLToPath} from 'node:url'
import {browserProgram} from '../../src/browsing/browser.ts'
import {cacheFolder} from '../../src/disk/cache-folder.ts'
import {command, copyOfBase, type Ended, scratchFolder, snapshot} from './command.ts'

/* The PDFs of a build: where the browser from npm is at hand, and where it is not. */
const scratch = scratchFolder()
const content = copyOfBase(scratch)
const cache = path.join(scratch, 'cache')
const out = path.join(scratch, 'dist')
const versions = ['2020', '2023']
const noBrowser = fileURLToPath(new URL('no-browser.ts', import.meta.url))

interface Machine {
  /** Where it keeps what it has made, the unpacked browser too. */
  cache: string
  hasBrowser?: boolean
}

function build(site: string, machine: Machine, ...more: string[]): Promise<Ended> {
  const hook = machine.hasBrowser === false ? `--import=${noBrowser}` : ''
  const shell = `export SITE_PDF= SITE_CACHE_DIR='${machine.cache}' NODE_OPTIONS='${hook}';`
  return command('build.ts', ['--content', content, '--out', site, ...more], shell)
}

const pdfOf = (site: string, version: string) => path.join(site, 'sopimus', version, 'sopimus.pdf')
const pageOf = (site: string, version: string) =>
  readFileSync(path.join(site, 'sopimus', version, 'index.html'), 'utf8')

before(async () => {
  // Unpacked for other tests too.
  await browserProgram()
  mkdirSync(cache)
  symlinkSync(cacheFolder('chromium'), path.join(cache, 'chromium'))
  const {status, stderr} = await build(out, {cache})
  assert.equal(status, 0, stderr)
})

test('every version has its PDF, and a page that leads to it', () => {
  for (const version of versions) {
    assert.match(readFileSync(pdfOf(out, version), 'latin1'), /^%PDF-/u)
    assert.match(pageOf(out, version), /href="[^"]*sopimus\.pdf"/u)
  }
})

test('without the browser what was printed before gives the same site, and nothing is missed', async () => {
  const again = path.join(scratch, 'again')
  const {status, stdout, stderr} = await build(again, {cache, hasBrowser: false}, '--pdf')
  assert.equal(status, 0, stderr)
  assert.doesNotMatch(stdout, /PDF/u)
  assert.deepEqual(snapshot(again), snapshot(out))
})

test('a damaged PDF is printed anew with the same bytes, and that of a changed page is another', async () => {
  for (const file of globSync('pdf/*', {cwd: cache})) {
    const kept = path.join(cache, file)
    const bytes = readFileSync(kept, 'latin1')
    assert.match(bytes, /\/Title/u)
    writeFileSync(kept, bytes.replaceAll('/Title', '/Tutle'), 'latin1')
  }
  const site = path.join(scratch, 'other')
  const version = path.join(content, 'agreement/2023/index.mdx')
  const text = readFileSync(version, 'utf8')
  writeFileSync(version, text.replace('Sopimuksen ovat tehneet', 'Sopimuksen tekivät'))
  const {status, stderr} = await build(site, {cache})
  writeFileSync(version, text)
  assert.equal(status, 0, stderr)
  const isSame = (id: string) => readFileSync(pdfOf(site, id)).equals(readFileSync(pdfOf(out, id)))
  assert.deepEqual(versions.map(isSame), [true, false])
})

test('browser not unpacked: the build says so, and the site leads to no PDF', async () => {
  const site = path.join(scratch, 'without')
  const machine = {cache: path.join(scratch, 'empty')}
  const {status, stdout, stderr} = await build(site, machine)
  assert.equal(status, 0, stderr)
  assert.match(stdout, / · ilman PDF-tiedostoja \(npm run pdf\) · /u)
  for (const version of versions) {
    assert.equal(existsSync(pdfOf(site, version)), false)
    assert.doesNotMatch(pageOf(site, version), /sopimus\.pdf/u)
  }
  const needed = await build(site, {...machine, hasBrowser: false}, '--pdf')
  assert.equal(needed.status, 1)
  assert.match(
    needed.stderr,
    /tulostaa \(npm ci asentaa selaimen\): Cannot find package, and more$/mu
  )
})
