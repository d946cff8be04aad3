import assert from 'node:assert/strict'
import test, {after} from 'node:test'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {pageKinds} from '../../src/browsing/page-list.ts'
import {openSite} from './open-site.ts'

/** The aids to reading: copying, previews, the passage arrived at. All vanish without a script. */
const {browser, pages, url} = await openSite()
const version = pages.find(({address}) => /^sopimus\/[^/]+\/$/u.test(address))?.address ?? ''
const opened: Page[] = []
after(() => Promise.all(opened.map((page) => page.context().close())))

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
  const page = await context.newPage()
  opened.push(page)
  await page.goto(url + address, {waitUntil: 'load'})
  return page
}

test('the number opens what there is to copy; Esc closes it; all of it is copied as told', async () => {
  const page = await open(version, {permissions: ['clipboard-read', 'clipboard-write']})
  const passage = page.locator('.article .passage[data-name]').first()
  const number = passage.locator('.passage-number')
  const handle = page.locator('.handle:popover-open')
  const attribute = async (name: string) => (await passage.getAttribute(name)) ?? ''
  const copied = async (what: string) => {
    await handle.locator(`[data-copies=${what}]`).click()
    return page.evaluate(() => navigator.clipboard.readText())
  }

  await number.press('Enter')
  assert.equal(await handle.getAttribute('aria-labelledby'), 'kahva-nimi')
  assert.equal(await handle.locator('.title').textContent(), await attribute('data-name'))
  assert.ok((await handle.locator('[data-slot=origin] a').count()) > 0)
  for (const language of ['fi', 'sv', 'en']) {
    const citation = await attribute(`data-cite-${language}`)
    assert.equal(await copied(`cite-${language}`), citation)
    assert.ok((await page.locator('#copy-status').textContent())?.endsWith(citation))
  }
  const address = `${url}${version}#${await attribute('id')}`
  assert.equal(await copied('link'), address)
  const quotation = (await copied('quotation')).split('\n')
  assert.equal(quotation.length, 4)
  assert.match(quotation[0] ?? '', /^”.+”$/u)
  assert.equal(quotation[1], await attribute('data-cite-fi'))
  assert.equal(quotation[3], address)

  await page.keyboard.press('Escape')
  assert.equal(await handle.count(), 0)
  assert.ok(await number.evaluate((link) => link === document.activeElement))
})

test('a title that is copied has none of the soft hyphens that its lines may have', async () => {
  const page = await open(version, {permissions: ['clipboard-read', 'clipboard-write']})
  const title = page.locator('h1')
  assert.match((await title.textContent()) ?? '', /\u00AD/u)
  await title.selectText()
  await page.keyboard.press('Control+C')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert.equal(copied.trim(), (await title.textContent())?.trim())
  assert.doesNotMatch(copied, /\u00AD/u)
})

test('what is selected of a page are its words, not those of its buttons', async () => {
  const page = await open('')
  for (const {address} of pageKinds(pages)) {
    await page.goto(url + address, {waitUntil: 'load'})
    const found = await page.evaluate(() => {
      const selection = getSelection()
      const main = document.querySelector('main') as HTMLElement
      // Words that no text has stand for those of the buttons.
      const buttons = [...main.querySelectorAll<HTMLElement>('button, [popover]')]
      for (const [index, button] of buttons.entries()) button.append(`painike${index}`)
      selection?.selectAllChildren(main)
      return String(selection)
        .match(/painike\d+/gu)
        ?.map((word) => buttons[Number(word.slice(7))]?.outerHTML.slice(0, 200))
    })
    assert.deepEqual(found, undefined, address)
  }
})

test('every handle has a name of its own', async () => {
  const page = await open(version)
  const names = await page
    .locator('[aria-haspopup=dialog]')
    .evaluateAll((handles) => handles.map((handle) => handle.getAttribute('aria-label')))
  assert.ok(names.length > 10)
  assert.equal(new Set(names).size, names.length)
})

test('a term shows its preview on hover and the space bar, not on focus; Esc closes it, the link still leads', async () => {
  const page = await open(version)
  const term = page.locator('main a.term').first()
  const preview = page.locator('.preview:popover-open')

  await term.hover()
  await preview.waitFor()
  assert.ok(((await preview.textContent()) ?? '').length > 10)
  await page.keyboard.press('Escape')
  assert.equal(await preview.count(), 0)

  await page.mouse.move(0, 0)
  await term.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  assert.equal(await preview.count(), 0)
  await page.keyboard.press('Space')
  assert.equal(await preview.count(), 1)
  const described = await page.evaluate(() =>
    document.activeElement?.getAttribute('aria-describedby')
  )
  assert.equal(described, await preview.getAttribute('id'))

  await term.press('Enter')
  await page.waitForURL(/sanasto/u)
})

test('the first tap shows the preview, the second follows the link', async () => {
  const page = await open(version, {hasTouch: true, viewport: {width: 360, height: 740}})
  const term = page.locator('main a.term').first()
  await term.tap()
  await page.locator('.preview:popover-open').waitFor()
  assert.ok(page.url().endsWith(version))
  await page.locator('.preview:popover-open a').tap()
  await page.waitForURL(/sanasto/u)
})

test('a citation typed into the header leads to its section', async () => {
  const section = pages.find(({address}) => /^laki\/\d+\/\d+\/\w+\/$/u.test(address))?.address ?? ''
  const [, year, number, name] = section.split('/')
  const page = await open('laki/')
  const field = page.locator('header input')
  assert.equal(await page.locator('script[src]').count(), 1)
  await field.fill(`${number}/${year} ${name} §`)
  await field.press('Enter')
  await page.waitForURL((now) => now.pathname.startsWith(`/${section}`))
})

test('the citations of a pasted text are listed with links and standing', async () => {
  const page = await open('viittaukset/')
  assert.equal(await page.locator('script[src]').count(), 1)
  await page
    .locator('[data-citation-list] textarea')
    .fill('Kuntalain (410/2015) 8 §. Ruotsin rikoslain 3 §. Tuntemattoman lain 5 §. Jätelain 9 §.')
  await page.locator('[data-citation-list] button').click()
  const items = page.locator('[data-citation-list] li')
  await items.nth(3).waitFor()
  const links = await items
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  assert.deepEqual(links, ['https://www.finlex.fi/fi/lainsaadanto/2015/410'])
  assert.match((await items.nth(0).textContent()) ?? '', /kuntalain \(410\/2015\) 8 §.*Finlex/u)
  assert.match((await items.nth(3).textContent()) ?? '', /1072\/1993, 646\/2011/u)
})

for (const width of [360, 1280]) {
  test(`nothing moves while a page arrives: ${width} px`, async () => {
    const page = await open('', {viewport: {width, height: 900}})
    const moved: string[] = []
    for (const {address} of pageKinds(pages)) {
      await page.goto(url + address, {waitUntil: 'load'})
      const shift = await page.evaluate(layoutShift)
      if (shift > 0) moved.push(`/${address} ${shift.toFixed(3)}`)
    }
    assert.deepEqual(moved, [])
  })
}

/** Runs in the page: how much has moved since it was opened. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value
    })
    observer.observe({type: 'layout-shift', buffered: true})
    requestAnimationFrame(() => setTimeout(() => resolve(sum), 50))
  })
}

test('on a host addresses end in a slash, also where one came by a file', async () => {
  const page = await open(`${version}index.html`)
  assert.equal(page.url(), url + version)
  const files = page.locator('a[href*="index.html"]')
  assert.equal(await files.count(), 0)
  await page.locator('main a[href*="/laki/"]').first().press('Enter')
  await page.waitForURL(/\/laki\/[^.]*$/u)
})

test('without a script no dead control is left', async () => {
  const page = await open(version, {javaScriptEnabled: false})
  assert.equal(await page.locator('button:not(search *)').filter({visible: true}).count(), 0)
  await page.locator('.passage-number').first().click()
  assert.match(page.url(), /#para_1$/u)
  assert.equal(await page.locator('.preview').filter({visible: true}).count(), 0)
})
