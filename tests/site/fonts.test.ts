import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import test, {after} from 'node:test'
import {type StaticServer, serve} from '../../src/browsing/server.ts'
import {listFiles} from '../../src/hosting/folder.ts'
import {fontLinks} from '../../src/hosting/header-files.ts'
import {openSite} from './open-site.ts'

/** The faces that a first visit is set in, on a line with a delay of 40 ms and 10 Mbit/s. */
const {browser, folder, pages} = await openSite()
const link = fontLinks(listFiles(folder))
const section = pages.find(({address}) => /^laki\/\d+\/\d+\/\w+\/$/u.test(address))?.address ?? ''
const servers: StaticServer[] = []
after(() => Promise.all(servers.map((server) => server.close())))

for (const [host, headers] of [
  ['that sends the headers', {link}],
  ['that sends none', {}]
] as const) {
  test(`from a host ${host}, a first visit is set in the site’s own faces, and nothing moves`, async () => {
    const own = ['Source Serif 4', 'Source Sans 3']
    let seen: string[] = []
    // A machine with other work may be too late once: the faces wait for the next page.
    for (let visits = 0; visits < 5 && !own.every((face) => seen.includes(face)); visits++) {
      seen = (await visit(headers)).faces
    }
    assert.deepEqual(seen, own)
  })
}

test('the licence of each face is published beside it', () => {
  const files = listFiles(folder)
  for (const face of ['source-sans', 'source-serif']) {
    const own = files.filter((file) => file.startsWith(`assets/${face}-`))
    assert.ok(own.some((file) => file.endsWith('.woff2')))
    const licence = readFileSync(path.join(folder, `assets/OFL-${face}.txt`), 'utf8')
    assert.match(licence, /SIL OPEN FONT LICENSE Version 1\.1/u)
  }
})

/** Opens a page as somebody who has never been on the site; nothing moves, nothing is complained of. */
async function visit(headers: Record<string, string>): Promise<{faces: string[]}> {
  const server = await serve(folder, {headers})
  servers.push(server)
  const context = await browser.newContext({viewport: {width: 412, height: 823}})
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 1.25e6,
    uploadThroughput: 1.25e6
  })
  await page.goto(server.url + section, {waitUntil: 'networkidle'})

  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const {root} = await devtools.send('DOM.getDocument')
  const faces: string[] = []
  for (const selector of ['h1', 'nav a']) {
    const {nodeId} = await devtools.send('DOM.querySelector', {nodeId: root.nodeId, selector})
    const {fonts} = await devtools.send('CSS.getPlatformFontsForNode', {nodeId})
    faces.push(names[fonts[0]?.familyName ?? ''] ?? 'another')
  }
  assert.equal(await page.evaluate(layoutShift), 0)
  assert.deepEqual(said, [])
  await context.close()
  return {faces}
}

/** What the files call themselves. */
const names: Record<string, string> = {
  'Source Serif 4 Variable': 'Source Serif 4',
  SourceSans3VF: 'Source Sans 3'
}

/** Runs in the page: how much has moved since it was opened. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value
    }).observe({type: 'layout-shift', buffered: true})
    setTimeout(() => resolve(sum), 50)
  })
}
