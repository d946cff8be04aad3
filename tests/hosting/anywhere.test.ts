import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {after, before, describe, test} from 'node:test'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser} from '../../src/browsing/browser.ts'
import {type StaticServer, serve} from '../../src/browsing/server.ts'
import {listFiles} from '../../src/hosting/folder.ts'
import {builtSite} from '../site/built-site.ts'

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
      const pages = pagesToOpen()
      assert.ok(pages.length > 30)
      const page = await browser.newPage()
      const faults = listen(page, root)
      const links = new Map<string, string>()
      for (const file of pages) {
        faults.where = file
        await page.goto(root + file)
        await leadOn(page, path.join(folder, file), root)
        // The page for unknown addresses knows its folder after a moment.
        if (file === '404.html') await page.waitForFunction(isCorrected, root)
        for (const link of await page.evaluate(addressesOfPage)) links.set(link, file)
      }
      await page.close()
      assert.deepEqual(faults.found, [])
      assert.deepEqual(
        [...links].flatMap(([link, file]) => fault(link, root)?.concat(` in ${file}`) ?? []),
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
      assert.equal(fault(wanted, root), undefined)
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

/** Hosts that answer a folder's address without its slash, or take the slash away. */
for (const slash of ['ignored', 'dropped'] as const) {
  for (const base of ['/', '/a/b/']) {
    test(`at ${base} of a host where a slash is ${slash} a page is whole and its links lead on`, async () => {
      const server = await serve(folder, {base, slash})
      const page = await browser.newPage()
      const [former = ''] = pagesToOpen().filter((file) => isRedirect(path.join(folder, file)))
      const opened = ['sopimus/2025', 'laki', path.dirname(former)]
      if (base !== '/') opened.push('')
      for (const address of opened) {
        const answer = await page.goto((server.url + address).replace(/\/$/u, ''))
        assert.equal(answer?.status(), 200)
        if (address === path.dirname(former))
          await leadOn(page, path.join(folder, former), server.url)
        const sheets = await page.evaluate(() => document.styleSheets.length)
        assert.ok(sheets > 0, address)
        const links = await page.evaluate(addressesOfPage)
        assert.deepEqual(
          links.flatMap((link) => fault(link, server.url) ?? []),
          [],
          address
        )
        assert.ok(new URL(page.url()).pathname.endsWith('/'))
      }
      await page.goto(`${server.url}sopimus/2025`)
      await page.locator('main a[href*="/laki/2021/"]').first().click()
      await page.waitForURL(/\/laki\/2021\/[^.]*$/u)
      assert.equal(await page.locator('h1').count(), 1)
      await page.close()
      await server.close()
    })
  }
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

/** Every page, and a few of the many that only lead on: they are all alike. */
function pagesToOpen(): string[] {
  const pages = listFiles(folder).filter((file) => file.endsWith('.html'))
  const [redirects = [], others = []] = [true, false].map((leads) =>
    pages.filter((file) => isRedirect(path.join(folder, file)) === leads)
  )
  return [...others, ...redirects.slice(0, 4)]
}

function isRedirect(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"')
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

/** Redirect pages lead on by themselves. */
async function leadOn(page: Page, file: string, root: string): Promise<void> {
  const refresh = /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(readFileSync(file, 'utf8'))
  if (!refresh) return
  const target = new URL(refresh[1] ?? '', root + path.relative(folder, file)).href
  await page.waitForURL((url) => cleaned(url.href) === cleaned(target))
}

function addressesOfPage(): string[] {
  return [
    ...document.querySelectorAll('a[href], link[href], img[src], script[src], use[href]')
  ].map(
    (element) =>
      (element as HTMLAnchorElement).href?.toString() || (element as HTMLImageElement).src
  )
}

function isCorrected(root: string): boolean {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-to]')].every((anchor) =>
    anchor.href.startsWith(root)
  )
}

/** What is wrong with an address, or nothing. */
function fault(link: string, root: string): string | undefined {
  const {hash, href, protocol} = new URL(link)
  if (!href.startsWith(root)) {
    return protocol === 'https:' || protocol === 'mailto:' ? undefined : `${link} leaves the site`
  }
  const inside = decodeURIComponent(href.slice(root.length).replace(/[?#].*$/u, ''))
  const file = path.join(
    folder,
    inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  )
  if (root.startsWith('file:') && inside.endsWith('/')) return `${link} shows a folder`
  if (!existsSync(file)) return `${link} leads nowhere`
  if (hash.length < 2) return undefined
  const id = decodeURIComponent(hash.slice(1))
  return readFileSync(file, 'utf8').includes(`id="${id}"`) ? undefined : `${link} has no place`
}

/** On a server the address bar may be tidied up. */
function cleaned(address: string): string {
  return (
    address.startsWith('file:') ? fileURLToPath(address.replace(/[?#].*$/u, '')) : address
  ).replace(/index\.html(?=$|[?#])/u, '')
}
