import assert from 'node:assert/strict'
import {once} from 'node:events'
import {readFileSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {after, before, describe, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser} from '../../src/browsing/browser.ts'
import {nginx, type RealServer} from '../../src/browsing/real-servers.ts'
import {type StaticServer, serve} from '../../src/browsing/server.ts'
import {finishSmallSite, temporaryFolder} from './small-site.ts'

/** Written into a finished page, as a hole in the generator would; `ELSEWHERE` is another host. */
const injections: ReadonlyArray<[name: string, directive: string, html: string]> = [
  ['an inline script', 'script-src-elem', '<script>document.title = "ran"</script>'],
  [
    'an event handler',
    'script-src-attr',
    `<img src="/kuvat/olematon.png" onerror="document.title = 'ran'" alt="">`
  ],
  ['a foreign script', 'script-src-elem', '<script src="ELSEWHERE/x.js"></script>'],
  [
    'a script in an address',
    'script-src-elem',
    `<a id="go" href="javascript:document.title='ran'">x</a>`
  ],
  ['a foreign image', 'img-src', '<img src="ELSEWHERE/x.png" alt="">'],
  ['a foreign stylesheet', 'style-src-elem', '<link rel="stylesheet" href="ELSEWHERE/x.css">'],
  ['an inline style', 'style-src-elem', '<style>body { display: none }</style>'],
  ['a style attribute', 'style-src-attr', '<p style="background: url(ELSEWHERE/x.png)">x</p>'],
  ['a frame', 'frame-src', '<iframe src="ELSEWHERE/x.html"></iframe>'],
  ['a frame of its own', 'frame-src', '<iframe src="/laki/index.html"></iframe>'],
  ['an object', 'object-src', '<object data="ELSEWHERE/x.html"></object>'],
  ['a base', 'base-uri', '<base href="ELSEWHERE/">'],
  ['a sound', 'media-src', '<audio src="ELSEWHERE/x.mp3" autoplay></audio>'],
  [
    'a form post elsewhere',
    'form-action',
    '<form method="post" action="ELSEWHERE/x"><button id="go">x</button></form>'
  ]
]

const {folder, remove} = temporaryFolder()
const site = path.join(folder, 'site')
let browser: Browser
let elsewhere: Server
const asked: string[] = []

before(async () => {
  elsewhere = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  }).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  await finishSmallSite(site)
  const {port} = elsewhere.address() as AddressInfo
  const page = readFileSync(path.join(site, 'index.html'), 'utf8')
  for (const [index, [, , html]] of injections.entries()) {
    const injected = html.replaceAll('ELSEWHERE', `http://localhost:${port}`)
    const body = page.replace('<main>', `<main>${injected}`)
    writeFileSync(path.join(site, `vika-${index}.html`), body.replace('<title>', WATCH))
  }
  writeFileSync(
    path.join(site, 'assets/watch.js'),
    "addEventListener('securitypolicyviolation', (event) => { (window.blocked ??= []).push(event.effectiveDirective) })"
  )
  browser = await launchBrowser()
})
after(async () => {
  await browser?.close()
  elsewhere.close()
  remove()
})

/** A script of the site itself that notes what was blocked. */
const WATCH = '<script src="assets/watch.js"></script><title>'

const ways = ['the page alone', 'the page from a disk', 'the page with its headers'] as const

for (const way of ways) {
  describe(`the policy of ${way} blocks`, () => {
    let plain: StaticServer | undefined
    let real: RealServer | undefined
    let root: string
    let page: Page

    before(async () => {
      if (way === 'the page alone') plain = await serve(site)
      if (way === 'the page with its headers') real = await nginx({site, scratch: folder})
      page = await browser.newPage()
      root = plain?.url ?? (real ? `${real.origin}/` : `${pathToFileURL(site)}/`)
    })
    after(async () => {
      await page?.close()
      await plain?.close()
      await real?.stop()
    })

    for (const [index, [name, directive]] of injections.entries()) {
      test(name, async () => {
        asked.length = 0
        await page.goto(`${root}vika-${index}.html`)
        const go = page.locator('#go')
        if (await go.count()) await go.click({noWaitAfter: true})
        await page.waitForFunction(
          (wanted) => (window as {blocked?: string[]} & Window).blocked?.includes(wanted),
          directive,
          {timeout: 5000}
        )
        assert.notEqual(await page.title(), 'ran', 'nothing ran')
        assert.doesNotMatch(page.url(), /localhost/u, 'nothing led away')
        assert.deepEqual(asked, [], 'nothing was asked elsewhere')
      })
    }
  })
}

test('a page cannot be framed where headers are sent', async () => {
  const server = await nginx({site, scratch: folder})
  writeFileSync(path.join(folder, 'frame.html'), `<iframe src="${server.origin}/"></iframe>`)
  const outside = await serve(folder)
  const page = await browser.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.goto(`${outside.url}frame.html`)
  const text = await page.frames()[1]?.locator('body').textContent()
  assert.doesNotMatch(text ?? '', /Keksitty/u)
  assert.match(said.join(), /frame-ancestors|X-Frame-Options/iu)
  await page.close()
  await outside.close()
  await server.stop()
})
