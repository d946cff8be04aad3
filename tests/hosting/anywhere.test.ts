import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {after, before, describe, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser} from '../../src/browsing/browser.ts'
import {type StaticServer, serve} from '../../src/browsing/server.ts'
import {builtSite} from '../site/built-site.ts'
import {addressesOfPage, cleaned, fault, leadOn, pagesToOpen} from './opened-pages.ts'

/** Where the one built folder is opened, each as its pages see it. */
const places = ['/', '/a/b/', 'file://'] as const

let folder: string
let browser: Browser

before(async () => {
  folder = await builtSite()
  browser = await launchBrowser()
})
after(() => browser?.close())

for (const place of places) {
  describe(`the site at ${place}`, () => {
    let server: StaticServer | undefined
    let root: string

    before(async () => {
      if (place !== 'file://') server = await serve(folder, {base: place})
      root = server?.url ?? `${pathToFileURL(folder)}/`
    })
    after(() => server?.close())

    test('every page opens, says nothing to the console, and every link leads on', async () => {
      const pages = pagesToOpen(folder)
      assert.ok(pages.length > 30)
      const page = await browser.newPage()
      const faults = listen(page, root)
      const links = new Map<string, string>()
      for (const file of pages) {
        faults.where = file
        await page.goto(root + file)
        await leadOn(page, {folder, file, root})
        // The page for unknown addresses knows its folder after a moment.
        if (file === '404.html') await page.waitForFunction(isCorrected, root)
        for (const link of await page.evaluate(addressesOfPage)) links.set(link, file)
      }
      await page.close()
      assert.deepEqual(faults.found, [])
      assert.deepEqual(
        [...links].flatMap(
          ([link, file]) => fault(folder, link, root)?.concat(` in ${file}`) ?? []
        ),
        []
      )
    })

    test('a link is followed to the passage that it names', async () => {
      const page = await browser.newPage()
      await page.goto(`${root}sopimus/2025/index.html`)
      const link = page.locator('main a[href*="laki/2021/"]').first()
      const wanted = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href)
      await link.click()
      await page.waitForURL((url) => cleaned(url.href) === cleaned(wanted))
      assert.equal(await page.locator('h1').count(), 1)
      await page.close()
    })

    test('a copy is checked in the browser', async () => {
      const page = await browser.newPage()
      const faults = listen(page, root)
      await page.goto(`${root}tietoa/aitous/index.html`)
      const result = page.locator('[data-result]')
      const file = page.locator('input[type=file]')
      await file.setInputFiles(path.join(folder, 'laki/index.html'))
      await page.locator('[data-result=same]').waitFor()
      assert.match(await result.textContent().then(String), /laki\/index\.html/u)

      const changed = readFileSync(path.join(folder, 'laki/index.html'), 'utf8').replace('a', 'b')
      await file.setInputFiles({
        name: 'x.html',
        mimeType: 'text/html',
        buffer: Buffer.from(changed)
      })
      await page.locator('[data-result=differs]').waitFor()

      await page.locator('textarea').fill(readFileSync(path.join(folder, 'robots.txt'), 'utf8'))
      await page.locator('[data-file-check] button').click()
      await page.locator('[data-result=same]').waitFor()
      assert.match(await result.textContent().then(String), /robots\.txt/u)

      await page.locator('textarea').fill('jotain muuta')
      await page.locator('[data-file-check] button').click()
      await page.locator('[data-result=differs]').waitFor()
      await page.locator('textarea').fill('User-agent: *\nAllow: /')
      await page.locator('[data-file-check] button').click()
      await page.locator('[data-result=same]').waitFor()

      await drop(page, 'kissa.jpg', Buffer.from('kissa'))
      await page.locator('[data-result=differs]').waitFor()
      await drop(page, 'build.json', readFileSync(path.join(folder, 'build.json')))
      await page.locator('[data-result=same]').waitFor()
      assert.match(await result.textContent().then(String), /build\.json/u)
      assert.deepEqual(faults.found, [])
      await page.close()
    })

    test('search finds, and its result leads to the passage', async () => {
      const page = await browser.newPage()
      const faults = listen(page, root)
      await page.goto(`${root}haku/index.html?q=kuntien`)
      const result = page.locator('[data-search-results] a').first()
      await result.waitFor()
      const wanted = await result.evaluate((anchor: HTMLAnchorElement) => anchor.href)
      assert.equal(fault(folder, wanted, root), undefined)
      await result.click()
      await page.waitForURL((url) => cleaned(url.href) === cleaned(wanted))
      assert.deepEqual(faults.found, [])
      await page.close()
    })

    if (place === 'file://') return

    test('an unknown address at any depth shows a whole page that leads back', async () => {
      const page = await browser.newPage()
      for (const address of ['olematon', 'laki/2021/9999/', 'a/b/c/d/e/f.html']) {
        const answer = await page.goto(root + address)
        assert.equal(answer?.status(), 404)
        await page.waitForFunction(isCorrected, root)
        const font = await page.evaluate(() => getComputedStyle(document.body).color)
        assert.notEqual(font, 'rgb(0, 0, 0)', 'styles are missing')
        await page.locator('header a').first().click()
        await page.waitForURL((url) => cleaned(url.href) === root)
      }
      await page.close()
    })
  })
}

/** Lets a file fall on the form, as a hand with a mouse does. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, bytes]) => {
      const held = new DataTransfer()
      held.items.add(new File([Uint8Array.from(bytes)], name))
      return held
    },
    [name, [...content]] as const
  )
  await page.locator('[data-file-check]').dispatchEvent('drop', {dataTransfer})
}

/** Collects whatever a page says or asks for that it should not. */
function listen(page: Page, root: string) {
  const faults = {where: '', found: [] as string[]}
  const note = (text: string) => faults.found.push(`${faults.where}: ${text}`)
  page.on('console', (message) => note(`${message.type()} ${message.text()}`))
  page.on('pageerror', (error) => note(String(error)))
  page.on('requestfailed', (request) => {
    // A redirect leaves its page before everything has come.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`failed ${request.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:'))
      note(`asks for ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()} ${response.url()}`)
  })
  return faults
}

function isCorrected(root: string): boolean {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-to]')].every((anchor) =>
    anchor.href.startsWith(root)
  )
}
