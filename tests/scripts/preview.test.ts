import assert from 'node:assert/strict'
import {mkdirSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test, {after} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {brotliCompressSync} from 'node:zlib'
import {serve} from '../../src/browsing/server.ts'
import {command, scratchFolder, start} from './command.ts'

/* The server that tests use, and `npm run preview`, which is Astro's. */
const scratch = scratchFolder()
const site = path.join(scratch, 'site')
fill(site, 'first')
const server = await serve(site)
after(() => server.close())

function fill(folder: string, word: string): void {
  mkdirSync(path.join(folder, 'assets'), {recursive: true})
  writeFileSync(path.join(folder, 'index.html'), word)
  writeFileSync(path.join(folder, 'index.html.br'), brotliCompressSync(word))
  writeFileSync(path.join(folder, 'assets/a.1234abcd.css'), word)
  writeFileSync(path.join(folder, '404.html'), 'lost')
}

const ask = (address: string) =>
  fetch(server.url + address, {headers: {'accept-encoding': 'br'}, redirect: 'manual'})

for (const [what, address] of [
  ['a zero byte', '%00'],
  ['a broken escape', '%ff'],
  ['a name that no file can have', 'a'.repeat(400)],
  ['a folder above', '..%2f..%2fetc/passwd']
] as const) {
  test(`an address with ${what} is not found, and the server lives on`, async () => {
    assert.equal((await ask(address)).status, 404)
    assert.equal(await (await ask('')).text(), 'first')
  })
}

test('what lies compressed beside a file is sent, and of a site that was built again the new one', async () => {
  const first = await ask('')
  assert.equal(first.headers.get('content-encoding'), 'br')
  assert.equal(await first.text(), 'first')
  renameSync(site, path.join(scratch, 'previous'))
  fill(site, 'other')
  assert.equal(await (await ask('')).text(), 'other')
})

test('files with a digest in their name may be kept, pages are asked for again', async () => {
  assert.match((await ask('assets/a.1234abcd.css')).headers.get('cache-control') ?? '', /max-age/u)
  assert.equal((await ask('')).headers.get('cache-control'), 'no-cache')
})

test('a preview shows a page and the page for what is not found, below a folder of the host', async () => {
  const port = '4791'
  const {child} = start('preview.ts', ['--site', site, '--port', port, '--base', '/a/b/'])
  after(() => child.kill())
  const shown = `http://127.0.0.1:${port}/a/b/`
  const ask = (address: string) => fetch(shown + address)
  while (!(await ask('').catch(() => undefined))) await wait(100)
  assert.equal(await (await ask('')).text(), 'other')
  const missing = await ask('olematon/')
  assert.deepEqual([missing.status, await missing.text()], [404, 'lost'])
})

const wrong: ReadonlyArray<[script: string, ...args: string[]]> = [
  ['preview.ts', '--site', site, '--port', ''],
  ['preview.ts', '--site', site, '--port', '65536'],
  ['preview.ts', '--site', site, '--host', 'localhost'],
  ['preview.ts', '--site', scratch],
  ['dev.ts', '--port', '99999'],
  ['dev.ts', '--port', '-1'],
  ['dev.ts', '--host', 'nowhere.invalid'],
  // An address for documents: no machine has it.
  ['dev.ts', '--host', '203.0.113.7']
]

for (const [script, ...args] of wrong) {
  test(`wrong usage ends with 2: ${script} ${args.slice(-2).join(' ')}`, async () => {
    const {status, stderr} = await command(script, args)
    assert.equal(status, 2, stderr)
    assert.match(stderr, /npm run (?:preview|dev) --/u)
  })
}
