import assert from 'node:assert/strict'
import {cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {type AstroPrerenderer, build} from 'astro'
import {setCurrent} from '../../src/corpus/current.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {watch} from '../../src/corpus/seen.ts'
import {bytesOf} from '../../src/hosting/content.ts'
import {sha256} from '../../src/hosting/manifest.ts'
import {siteFiles} from '../../src/integration/files.ts'
import {memoryCache} from '../fixtures/overlay.ts'
import {regionContent, root, scratchFolder} from './command.ts'

/*
 * After any change to any field or text of the content: a file that is not rendered again because
 * nothing that it has looked at has changed would be the same again.
 */
const scratch = scratchFolder()
const regions: ReadonlyArray<[name: string, content: string, every: number]> = [
  ['the smallest', path.join(root, 'tests/fixtures/base/content'), 1],
  ['the second', regionContent, 4]
]

// Before any test begins: from then on Node follows every promise, for a sixth of the time.
const results: [name: string, result: Awaited<ReturnType<typeof tryChanges>>][] = []
await build({
  root,
  outDir: path.join(scratch, 'dist'),
  logLevel: 'error',
  integrations: [
    {
      name: 'changes',
      hooks: {
        'astro:build:start': ({setPrerenderer}) =>
          setPrerenderer((astro) => ({
            ...astro,
            getStaticPaths: () => Promise.resolve([]),
            async teardown() {
              for (const [name, from, every] of regions) {
                results.push([name, await tryChanges(astro, from, every)])
              }
            }
          }))
      }
    }
  ]
})

for (const [name, {tried, kept, stale}] of results) {
  test(`${name} region: what is kept is what would be made`, (t) => {
    t.diagnostic(`${tried} changes, ${kept} files kept`)
    assert.deepEqual(stale, [])
    assert.ok(tried > 20, `only ${tried} changes left the content sound`)
    assert.ok(kept > tried, `only ${kept} files were kept`)
  })
}

/** Makes the changes one at a time; answers with the files that were kept and would be others. */
async function tryChanges(astro: AstroPrerenderer, from: string, every: number) {
  const content = mkdtempSync(path.join(scratch, 'content-'))
  cpSync(from, content, {recursive: true})
  assert.ok(await filesOf(astro, content))

  let tried = 0
  let kept = 0
  const stale: string[] = []
  for (const [index, {file, text, what}] of [...changesOf(content)].entries()) {
    if (index % every !== 0) continue
    const target = path.join(content, file)
    const before = readFileSync(target)
    if (text === undefined) rmSync(target)
    else writeFileSync(target, text)
    const files = await filesOf(astro, content)
    writeFileSync(target, before)
    if (!files) continue
    tried++
    kept += files.length
    for (const {name, digest, content: again} of files) {
      if (sha256(bytesOf(await again())) !== digest) stale.push(`${name} after a change of ${what}`)
    }
  }
  return {tried, kept, stale}
}

/** The files of a folder, and those among them that would not be rendered; nothing when it has faults. */
async function filesOf(astro: AstroPrerenderer, folder: string) {
  const {corpus} = await readCorpus(folder, {cache: memoryCache})
  if (!corpus) return undefined
  const watched = watch(corpus)
  setCurrent({folder, read: watched.corpus})
  // The paths that Astro knows are those of one corpus.
  if ('app' in astro) (astro.app as {routeCache: {clearAll(): void}}).routeCache.clearAll()
  const bundled = mkdtempSync(path.join(scratch, 'bundled-'))
  const kept: {name: string; digest: string; content: () => Promise<string | Uint8Array>}[] = []
  for await (const built of siteFiles({astro, bundled, watched, contentFolder: folder})) {
    const {file, content: made, digest} = built
    if (typeof made === 'function' && digest) {
      kept.push({name: file, digest, content: async () => bytesOf(await made())})
    }
  }
  return kept
}

/** Each value of each field changed by a word, a sentence after each text, and each file gone. */
function* changesOf(content: string) {
  for (const file of globSync('**/*.{yaml,md,mdx}', {cwd: content}).sort()) {
    const text = readFileSync(path.join(content, file), 'utf8')
    yield {file, what: `${file}, gone`, text: undefined}
    if (!file.endsWith('.yaml')) {
      yield {file, what: `${file}, a sentence more`, text: `${text}\nTämä on lisätty.\n`}
      yield {
        file,
        what: `${file}, another word`,
        text: text.replace(/\.(\n+)(?=[^.]*$)/u, ' uusi.$1')
      }
    }
    for (const {0: value, index} of text.matchAll(/(?<=: ['"]?)\p{L}[\p{L} ]+/gu)) {
      const end = index + value.length
      yield {
        file,
        what: `${file}, “${value}”`,
        text: `${text.slice(0, end)} uusi${text.slice(end)}`
      }
    }
    for (const {0: value, index} of text.matchAll(/\b20\d\d-\d\d-(?=\d\d\b)/gu)) {
      const end = index + value.length
      const day = text.slice(end, end + 2) === '03' ? '04' : '03'
      yield {
        file,
        what: `${file}, day ${value}`,
        text: `${text.slice(0, end)}${day}${text.slice(end + 2)}`
      }
    }
  }
}
