import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {openSite} from '../site/open-site.ts'

const site = await openSite()
const results = '[data-search-results]'

async function visit(path: string, run: (page: Page) => Promise<void>, options = {}) {
  const context = await site.browser.newContext(options)
  const page = await context.newPage()
  const noise: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', ({message}) => noise.push(message))
  try {
    await page.goto(path.startsWith('file:') ? path : new URL(path, site.url).href)
    await run(page)
    assert.deepEqual(noise, [])
  } finally {
    await context.close()
  }
}

/** The field of the window where it is open, else that of the page for search. */
const field = (page: Page) =>
  page.locator('dialog[open] input[type=search], main [data-search-page] input[type=search]')

async function type(page: Page, query: string) {
  await field(page).fill(query)
  await page.locator(`${results} li`).first().waitFor()
}

/** Types into the field in the header: search opens with the words. */
async function ask(page: Page, query: string) {
  await page.locator('header input').pressSequentially(query)
  await page.locator(`${results} li`).first().waitFor()
  assert.equal(await field(page).inputValue(), query)
}

test('nothing is loaded before search is opened, then two scripts', () =>
  visit('/laki/2021/611/14/', async (page) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.waitForLoadState('networkidle')
    assert.deepEqual(asked, [])
    await ask(page, 'kunta')
    assert.equal(asked.length, 2)
    assert.match(asked.join(' '), /^\/assets\/search\.[0-9a-f]{8}\.js \/haku\/hakemisto\.js$/u)
  }))

test('the window is used by keyboard alone', () =>
  visit('/laki/2021/611/14/', async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.locator('header input').focus()
    await page.keyboard.type('varautua')
    await page.getByRole('dialog').waitFor()
    await page.locator(`${results} li`).first().waitFor()
    await page.keyboard.press('ArrowDown')
    assert.equal(await focused(), await page.locator(`${results} a`).first().textContent())
    await page.keyboard.press('ArrowDown')
    assert.equal(await focused(), await page.locator(`${results} a`).nth(1).textContent())
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    assert.ok(await field(page).evaluate((input) => input === document.activeElement))
    await page.keyboard.press('Escape')
    assert.ok(await page.getByRole('dialog').isHidden())
    assert.ok(
      await page.locator('header input').evaluate((input) => input === document.activeElement)
    )
  }))

test('a reference opens with Enter', () =>
  visit('/', async (page) => {
    await ask(page, '612/2021 7 § 4 mom.')
    await field(page).press('Enter')
    await page.waitForURL(/\/laki\/2021\/612\/7\/(?:index\.html)?#subsec_4$/u)
  }))

test('a party shows how far it has come', () =>
  visit('/', async (page) => {
    await ask(page, 'Orimattila')
    const hit = page.locator(`${results} li`).first()
    assert.match((await hit.textContent()) ?? '', /Vuoden 2025 yhteistyöpöytäkirja: Hyväksytty/u)
  }))

test('a result on the page itself closes the window', () =>
  visit('/laki/2021/611/14/', async (page) => {
    await ask(page, 'HVAL 14.1')
    await page.locator(`${results} a`).first().click()
    await page.waitForURL(/#subsec_1$/u)
    assert.ok(await page.getByRole('dialog').isHidden())
  }))

test('results are grouped, marked, counted aloud and narrowed', () =>
  visit('/haku/', async (page) => {
    await type(page, 'kunnissa')
    assert.ok((await page.locator(`${results} section`).count()) > 2)
    assert.match((await page.locator(`${results} mark`).first().textContent()) ?? '', /^kun/iu)
    await page
      .getByRole('status')
      .getByText(/\d+ tulosta/u)
      .waitFor()
    await page.getByRole('radio', {name: /^Sanasto/u}).check()
    assert.equal(await page.locator(`${results} section`).count(), 1)
  }))

test('what is asked is in the address and can be shared', () =>
  visit('/haku/?q=valtuustokaudella', async (page) => {
    await page.locator(`${results} li`).first().waitFor()
    assert.equal(await field(page).inputValue(), 'valtuustokaudella')
    await field(page).fill('kunta ja liitto')
    // The browser tells of a new address a moment after the page has set it.
    await page.waitForURL(({searchParams}) => searchParams.get('q') === 'kunta ja liitto')
  }))

test('nothing found is told, with a way on and whom to ask', () =>
  visit('/haku/', async (page) => {
    await field(page).fill('xyzzyplugh')
    await page.getByRole('status').getByText('xyzzyplugh').waitFor()
    const ways = await page
      .locator(`${results} a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    assert.equal(ways.length, 2)
    assert.match(ways[1] ?? '', /\/osapuolet\/$/u)
  }))

// Typed or pasted into the header, and Enter.
const citations: readonly [typed: string, place: string][] = [
  ['7 § 4 mom.', 'laki/2021/612/7/#subsec_4'],
  ['järjestämislain 7 §:n 4 momentti', 'laki/2021/612/7/#subsec_4'],
  ['laki hyvinvointialueesta 14 §:n 1 momentti', 'laki/2021/611/14/#subsec_1'],
  ['7.4 §', 'laki/2021/612/7/#subsec_4'],
  ['14 § 1 mom. i lagen om välfärdsområden (611/2021)', 'laki/2021/611/14/#subsec_1'],
  [
    'section 7, subsection 4 of the Act on Organising Healthcare and Social Welfare Services (612/2021)',
    'laki/2021/612/7/#subsec_4'
  ]
]
for (const [typed, place] of citations) {
  test(`“${typed}” goes straight to its place`, () =>
    visit('/tietoa/', async (page) => {
      await page.locator('header input').fill(typed)
      await page.locator('header input, dialog[open] input[type=search]').last().press('Enter')
      await page.waitForURL((now) => now.href.endsWith(place))
    }))
}

test('a provision that the site does not explain leads to its official text', () =>
  visit('/', async (page) => {
    await ask(page, '612/2021 8 §')
    const answer = page.locator('[data-citation-answer]')
    await answer.waitFor()
    assert.match((await answer.locator('a').last().getAttribute('href')) ?? '', /finlex\.fi/u)
  }))

test('an index that did not come is asked for again', async () => {
  const context = await site.browser.newContext()
  const page = await context.newPage()
  let failures = 1
  await page.route('**/haku/hakemisto.js', (route) =>
    failures-- > 0 ? route.abort() : route.continue()
  )
  await page.goto(new URL('/laki/', site.url).href)
  await ask(page, 'kunta')
  await context.close()
})

test('search works from a disk', () =>
  visit(`${pathToFileURL(site.folder)}/laki/2021/612/7/index.html`, async (page) => {
    await ask(page, '§ 357')
    await field(page).press('Enter')
    await page.waitForURL(/\/paatokset\/[^/]+\/index\.html$/u)
  }))

test('without scripts there is an index and no dead control', () =>
  visit(
    '/haku/',
    async (page) => {
      assert.equal(await page.locator('main :is(input, button):visible').count(), 0)
      assert.ok((await page.locator('main a').count()) > 50)
    },
    {javaScriptEnabled: false}
  ))

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 1280]
] as const) {
  test(`axe finds nothing in the window and the page, ${colorScheme}, ${width} px`, () =>
    visit(
      '/laki/2021/612/6/',
      async (page) => {
        const clean = async (part: string) => {
          const {violations} = await new AxeBuilder({page}).include(part).analyze()
          assert.deepEqual(
            violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]),
            []
          )
          const wide = await page
            .locator(part)
            .evaluate(({clientWidth, scrollWidth}) => scrollWidth - clientWidth)
          assert.ok(wide <= 0, `${part} is ${wide} px too wide`)
        }
        await ask(page, 'hyvinvointialue')
        await clean('dialog')
        await page.goto(new URL('/haku/?q=neuvotteluvelvoite', site.url).href)
        await page.locator(`${results} li`).first().waitFor()
        await clean('main')
      },
      {colorScheme, viewport: {width, height: 800}}
    ))
}
