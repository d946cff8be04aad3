import assert from 'node:assert/strict'
import {existsSync, globSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test, {before} from 'node:test'
import {command, copyOfBase, type Ended, scratchFolder, snapshot} from './command.ts'

/* `npm run pdf`, and what `npm run build -- --pdf` takes of it. */
const scratch = scratchFolder()
const content = copyOfBase(scratch)
const cache = path.join(scratch, 'cache')
const out = path.join(scratch, 'dist')
const versions = ['2020', '2023']

function run(script: string, site: string, ...more: string[]): Promise<Ended> {
  const shell = `export SITE_CACHE_DIR='${cache}';`
  return command(script, ['--content', content, '--out', site, ...more], shell)
}

async function changed(file: string, change: (bytes: Buffer) => Buffer, work: () => Promise<void>) {
  const bytes = readFileSync(file)
  const other = change(bytes)
  assert.ok(!other.equals(bytes))
  writeFileSync(file, other)
  try {
    await work()
  } finally {
    writeFileSync(file, bytes)
  }
}

const replaced = (from: string, to: string) => (bytes: Buffer) =>
  Buffer.from(bytes.toString('utf8').replaceAll(from, to))

before(async () => {
  const {status, stderr} = await run('pdf.ts', out)
  assert.equal(status, 0, stderr)
})

test('every version has its PDF, and a page that leads to it', () => {
  for (const version of versions) {
    const folder = path.join(out, 'sopimus', version)
    assert.match(readFileSync(path.join(folder, 'sopimus.pdf'), 'latin1'), /^%PDF-/u)
    assert.match(readFileSync(path.join(folder, 'index.html'), 'utf8'), /href="[^"]*sopimus\.pdf"/u)
  }
})

test('the PDFs that are kept give the same site', async () => {
  const again = path.join(scratch, 'again')
  const {status, stderr} = await run('build.ts', again, '--pdf')
  assert.equal(status, 0, stderr)
  assert.deepEqual(snapshot(again), snapshot(out))
})

test('a build that does not ask for them has none', async () => {
  const without = path.join(scratch, 'without')
  const {status, stderr} = await run('build.ts', without)
  assert.equal(status, 0, stderr)
  assert.equal(existsSync(path.join(without, 'sopimus/2023/sopimus.pdf')), false)
  const page = readFileSync(path.join(without, 'sopimus/2023/index.html'), 'utf8')
  assert.doesNotMatch(page, /sopimus\.pdf/u)
})

const other: ReadonlyArray<[what: string, file: string, from: string, to: string]> = [
  ['another name of a party', 'parties/aalto.yaml', 'Aalto', 'Aallokko'],
  ['another colour', 'site.yaml', '#5a2d0c', '#4a2d0c']
]

for (const [what, file, from, to] of other) {
  test(`${what}: a PDF from before is not taken`, async () => {
    await changed(path.join(content, file), replaced(from, to), async () => {
      const {status, stderr} = await run('build.ts', path.join(scratch, 'other'), '--pdf')
      assert.equal(status, 2)
      assert.match(stderr, /2023.*npm run pdf/u)
    })
  })
}

test('a PDF that has been damaged is not taken', async () => {
  const [file = ''] = globSync('pdf/2023-*.pdf', {cwd: cache})
  await changed(path.join(cache, file), replaced('/Title', '/Tutle'), async () => {
    const {status, stderr} = await run('build.ts', path.join(scratch, 'other'), '--pdf')
    assert.equal(status, 2)
    assert.match(stderr, /puuttuu: 2023\. Aja npm run pdf/u)
  })
})

test('faults of the content are told, and nothing is printed', async () => {
  const before = snapshot(out)
  const party = path.join(content, 'parties/aalto.yaml')
  await changed(party, replaced('role: municipality', 'role: munisipality'), async () => {
    const {status, stdout, stderr} = await run('pdf.ts', out)
    assert.deepEqual([status, stdout], [1, ''])
    assert.match(stderr, /parties\/aalto\.yaml:\d+:\d+ {2}virhe/u)
  })
  assert.deepEqual(snapshot(out), before)
})
