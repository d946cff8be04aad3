import assert from 'node:assert/strict'
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {parse} from 'parse5'
import {mutantOf} from '../../scripts/fuzz/mutants.ts'
import {openFuzzedFolder} from '../../scripts/fuzz/try-mutant.ts'
import {lostLetters} from '../../scripts/fuzz/written-letters.ts'
import {pagesOf} from '../../src/browsing/page-list.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {builtSite} from './built-site.ts'
import {elementsOf} from './elements.ts'
import {htmlFaults} from './html-faults.ts'
import {pageOf, passagesOf} from './passages-on-page.ts'

/*
 * A site of content that was changed at random and is published nevertheless: as many files as the
 * check lets through, each in one to three places. The build itself tries all links.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const region = path.join(root, 'tests/fixtures/regions/merikaari/content')
const content = path.join(root, '.cache/test-mutants/content')
const seed = 20_250_611
const tried = 150

const changed = new Set<string>()
rmSync(content, {recursive: true, force: true})
cpSync(region, content, {recursive: true})
const {end, files, tryMutant} = openFuzzedFolder(region, '2026-11-29')
for (let number = 0; number < tried; number++) {
  const mutant = mutantOf(files, seed, number)
  if (!mutant.bytes || changed.has(mutant.file) || !files.has(mutant.file)) continue
  const {published} = await tryMutant(mutant, false)
  if (!published) continue
  const file = path.join(content, mutant.file)
  const before = readFileSync(file)
  writeFileSync(file, mutant.bytes)
  // What is sound by itself may not be beside the others.
  if ((await readCorpus(content)).corpus) changed.add(mutant.file)
  else writeFileSync(file, before)
}
end()
// Elements that stand alone on a line.
const alone =
  '\n<Term id="kunta">Kunta</Term>\n\n<Foreign lang="sv">Kommun</Foreign>\n<Term id="kunta">kunnat</Term>\n'
const page = path.join(content, 'pages/fi/saavutettavuus.mdx')
writeFileSync(page, readFileSync(page, 'utf8') + alone)
changed.add('pages/fi/saavutettavuus.mdx')
const pages = pagesOf(await builtSite(content))

test('many files are changed', () => {
  assert.ok(changed.size > 20, `${changed.size} files`)
})

test('every page is valid HTML', async () => {
  assert.deepEqual(await htmlFaults(pages), [])
})

test('every letter of a text is on its page', () => {
  for (const file of changed) {
    const address = pageOf(file)
    if (address === undefined || file.startsWith('pages/')) continue
    const page = pages.find((candidate) => candidate.address === address)
    const main = page && [...elementsOf(parse(page.html))].find(({tagName}) => tagName === 'main')
    assert.ok(main, address)
    const shown = passagesOf(file, main).join('\n')
    // Ends of lines are no letters.
    const text = readFileSync(path.join(content, file), 'utf8').replace(/\r\n?/gu, '\n')
    assert.equal(lostLetters(text, shown), undefined, file)
  }
})
