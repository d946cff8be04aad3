import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test, {after} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {copyOfRegion, scratchFolder, start} from './command.ts'

const content = copyOfRegion(scratchFolder())
const party = path.join(content, 'parties/tyynela.yaml')
const sound = readFileSync(party, 'utf8')
const port = '4219'
const {child, ended} = start('dev.ts', ['--content', content, '--port', port])
let said = ''
child.stdout.on('data', (data) => {
  said += data
})
child.stderr.on('data', (data) => {
  said += data
})
after(async () => {
  child.kill()
  await ended
})

/** Asks until the page has the words: a server takes its time to start and to reload. */
async function untilPageSays(address: string, words: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const html = await fetch(`http://127.0.0.1:${port}${address}`)
      .then((response) => response.text())
      .catch(() => '')
    if (html.includes(words)) return
    await wait(250)
  }
  assert.fail(`${address} never said ${words}:\n${said}`)
}

async function untilSaid(words: RegExp): Promise<void> {
  for (let tries = 0; tries < 200 && !words.test(said); tries++) await wait(100)
  assert.match(said, words)
}

test('the page follows the content', async () => {
  await untilPageSays('/osapuolet/tyynela/', 'Tyynelä')
  writeFileSync(party, sound.replace('name: Tyynelä', 'name: Uusi nimi'))
  await untilPageSays('/osapuolet/tyynela/', 'Uusi nimi')
})

test('a fault is told with its line; the last sound state stays', async () => {
  writeFileSync(party, sound.replace('role: municipality', 'role: munisipality'))
  await untilSaid(/> \d+ \| role: munisipality/u)
  await untilPageSays('/osapuolet/tyynela/', 'Uusi nimi')
})

test('a new file gets its page', async () => {
  writeFileSync(party, sound)
  writeFileSync(
    path.join(content, 'parties/lehtola.yaml'),
    sound.replaceAll('Tyynelä', 'Lehtola').replace('tyynela', 'lehtola')
  )
  await untilPageSays('/osapuolet/lehtola/', 'Lehtolan kaupunki')
})

test('the styles follow the colours of the site', async () => {
  const file = path.join(content, 'site.yaml')
  const site = readFileSync(file, 'utf8')
  await untilPageSays('/', 'light-dark(#5a2d0c')
  writeFileSync(file, site.replace('#5a2d0c', '#4a2d0c'))
  await untilPageSays('/', 'light-dark(#4a2d0c')
})

test('what pages load and lead to as data is there', async () => {
  await untilPageSays('/laki/', '</html>')
  const pages = ['/', '/laki/', '/tietoa/aitous/', '/data/']
  const found = new Set<string>()
  for (const page of pages) {
    const html = await fetch(`http://127.0.0.1:${port}${page}`).then((answer) => answer.text())
    for (const [, address] of html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|json|csv|xml))"/gu)) {
      found.add(address ?? '')
    }
  }
  for (const kind of [/^\/assets\/.*\.js$/u, /^\/data\/.*\.csv$/u, /^\/data\/.*\.json$/u]) {
    assert.ok(
      [...found].some((address) => kind.test(address)),
      `${kind} in ${[...found].join(' ')}`
    )
  }
  // Only a built site tells what it was built of.
  found.delete('/build.json')
  for (const address of found) {
    const {status} = await fetch(`http://127.0.0.1:${port}${address}`)
    assert.equal(status, 200, address)
  }
})
