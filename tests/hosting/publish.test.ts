import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {nginx, type RealServer} from '../../src/browsing/real-servers.ts'
import {listFiles} from '../../src/hosting/folder.ts'
import {parseManifest} from '../../src/hosting/manifest.ts'
import {ForeignFiles, publish} from '../../src/publishing/publish.ts'
import {verifyFolder} from '../../src/publishing/verify.ts'
import {finishSmallSite, smallFacts, smallFiles, temporaryFolder} from './small-site.ts'

const {folder, remove} = temporaryFolder()
const first = path.join(folder, 'first')
const second = path.join(folder, 'second')
const target = path.join(folder, 'public')

/** Enough pages that an update takes long enough to be killed in the middle. */
const pages = 60

/** How often an update is killed, each time a little later. */
const rounds = 10

before(async () => {
  await build(first, 'ensimmäinen', 'sivu')
  await build(second, 'toinen', 'uusi')
})
after(remove)

test('an update leaves exactly the new site and what was not ours', async () => {
  const folder = path.join(target, 'small')
  await publish(first, folder)
  writeFileSync(path.join(folder, 'muu.txt'), 'muiden')
  const {removed, foreign} = await publish(second, folder)
  assert.ok(removed.includes('sivu/1/index.html'))
  assert.deepEqual(foreign, ['muu.txt'])
  assert.deepEqual(faults(folder, second), {differing: [], missing: [], foreign: ['muu.txt']})
  assert.equal(existsSync(path.join(folder, 'sivu')), false)
})

test('a second update to the same site writes nothing', async () => {
  const folder = path.join(target, 'same')
  await publish(first, folder)
  const {written, removed} = await publish(first, folder)
  assert.deepEqual({written, removed}, {written: [], removed: []})
})

test('a file of somebody else where one of the site belongs: named, and nothing is written', async () => {
  const folder = path.join(target, 'foreign')
  mkdirSync(folder, {recursive: true})
  for (const file of ['index.html', 'build.json']) writeFileSync(path.join(folder, file), 'muiden')
  await assert.rejects(publish(first, folder), (error) => {
    assert.ok(error instanceof ForeignFiles)
    assert.deepEqual(error.files, ['index.html', 'build.json'])
    return true
  })
  assert.deepEqual(listFiles(folder), ['build.json', 'index.html'])
  assert.equal(readFileSync(path.join(folder, 'index.html'), 'utf8'), 'muiden')
})

test('a site that somebody has copied by hand is updated', async () => {
  const folder = path.join(target, 'copied')
  cpSync(first, folder, {recursive: true})
  rmSync(path.join(folder, 'build.json'))
  rmSync(path.join(folder, 'build.js'))
  await publish(first, folder)
  assert.deepEqual(faults(folder, first), {differing: [], missing: [], foreign: []})
})

test('nothing is removed before every new page is there', async () => {
  const folder = path.join(target, 'order')
  await publish(first, folder)
  let there: string[] = []
  await publish(second, folder, {
    beforeRemoving: async () => {
      there = listFiles(folder)
    }
  })
  for (const file of [...listFiles(first), ...listFiles(second)])
    assert.ok(there.includes(file), file)
})

test('killed at random points under load: no page is missing, no file is half', async () => {
  const site = path.join(target, 'killed')
  mkdirSync(site, {recursive: true})
  await publish(first, site)
  const server = await nginx({site, scratch: folder})
  const load = readAllTheWhile(server)
  const longest = await duration(site)

  let killed = 0
  for (let round = 0; round < rounds; round++) {
    const source = round % 2 === 0 ? second : first
    if (await killDuringPublish(source, site, (round / rounds) * longest)) killed++
  }
  await publish(second, site)
  const {asked, found} = await load.stop()
  await server.stop()

  assert.ok(killed >= 3, `killed ${killed} times`)
  assert.ok(asked > 50, `asked ${asked} times`)
  assert.deepEqual(found, [])
  assert.deepEqual(faults(site, second), {differing: [], missing: [], foreign: []})
})

async function build(site: string, word: string, name: string): Promise<void> {
  const files = [
    ...smallFiles,
    {file: `assets/${word}.css`, content: `h1::after { content: '${word}'; }`}
  ]
  for (let number = 1; number <= pages; number++) {
    const content = `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>${word}</title><link rel="stylesheet" href="/assets/${word}.css"></head><body><main><h1>${word} ${number}</h1>${'<p>Kuvaus.</p>'.repeat(60)}</main></body></html>`
    for (const place of [`pysyva/${number}`, `${name}/${number}`]) {
      files.push({file: `${place}/index.html`, content})
    }
  }
  await finishSmallSite(site, {files, build: {...smallFacts.build, commit: word}})
}

function faults(site: string, source: string) {
  const manifest = parseManifest(readFileSync(path.join(source, 'build.json'), 'utf8'))
  const {differing, missing, foreign} = verifyFolder(site, manifest)
  return {differing, missing, foreign}
}

/** A reader who asks for pages that both builds have, and for what those pages load. */
function readAllTheWhile({origin}: RealServer) {
  const found: string[] = []
  let asked = 0
  let stopped = false
  const reading = (async () => {
    for (let next = 0; !stopped; next++) {
      const address = `${origin}/pysyva/${(next % pages) + 1}/`
      const answer = await fetch(address)
      const text = await answer.text()
      asked++
      if (answer.status !== 200) found.push(`${address} ${answer.status}`)
      else if (!text.endsWith('</html>')) found.push(`${address} is half`)
      await wait(1)
    }
  })()
  return {
    stop: async () => {
      stopped = true
      await reading
      return {asked, found}
    }
  }
}

function child(source: string, site: string) {
  const script = fileURLToPath(new URL('publish-child.ts', import.meta.url))
  return spawn(process.execPath, [script, source, site], {stdio: ['ignore', 'pipe', 'inherit']})
}

/** How long an update takes from its beginning, in milliseconds; the target ends as the first site. */
async function duration(site: string): Promise<number> {
  const process = child(second, site)
  await once(process.stdout, 'data')
  const since = performance.now()
  await once(process, 'exit')
  const taken = performance.now() - since
  await publish(first, site)
  return taken
}

/** Whether the process was killed before it was done. */
async function killDuringPublish(source: string, site: string, after: number): Promise<boolean> {
  const process = child(source, site)
  await once(process.stdout, 'data')
  await wait(after)
  process.kill('SIGKILL')
  const [status] = process.exitCode === null ? await once(process, 'exit') : [process.exitCode]
  return status !== 0
}
