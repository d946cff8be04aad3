import assert from 'node:assert/strict'
import test from 'node:test'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {pageKinds} from '../../src/browsing/page-list.ts'
import {inParallel} from './in-parallel.ts'
import {openSite} from './open-site.ts'

/** Pages as readers change them: narrow, spaced out, without colours of their own, without motion. */
const {browser, pages, url} = await openSite()
const kinds = pageKinds(pages)

/** What WCAG 1.4.12 lets a reader set. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p {
  margin-block-end: 2em !important;
}`

const ways: ReadonlyArray<[name: string, options: BrowserContextOptions, css?: string]> = [
  ['at 320 px, which is 400 % of 1280', {viewport: {width: 320, height: 256}}],
  ['with wide text spacing, 1280 px', {viewport: {width: 1280, height: 900}}, spacing],
  ['with wide text spacing, 320 px', {viewport: {width: 320, height: 700}}, spacing],
  ['in forced colours', {viewport: {width: 1280, height: 900}, forcedColors: 'active'}]
]

test('nothing is cut off or sideways: with text of twice the size, 320 px', async () => {
  const found: string[] = []
  const large = async () => {
    const page = await browser.newPage({viewport: {width: 320, height: 700}})
    const devtools = await page.context().newCDPSession(page)
    // As in the settings of a browser: media queries in rem follow.
    await devtools.send('Page.setFontSizes', {fontSizes: {standard: 32, fixed: 26}})
    return page
  }
  await inParallel(kinds, large, async ({address}, page) => {
    await page.goto(url + address, {waitUntil: 'load'})
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).fontSize), '34px')
    found.push(...(await page.evaluate(cutOff)).map((fault) => `/${address} ${fault}`))
  })
  assert.deepEqual(found, [])
})

for (const [name, options, css] of ways) {
  test(`nothing is cut off or sideways: ${name}`, async () => {
    const found: string[] = []
    await inParallel(
      kinds,
      () => browser.newPage({...options, bypassCSP: true}),
      async ({address}, page) => {
        await page.goto(url + address, {waitUntil: 'load'})
        if (css) await page.addStyleTag({content: css})
        found.push(...(await page.evaluate(cutOff)).map((fault) => `/${address} ${fault}`))
      }
    )
    assert.deepEqual(found, [])
  })
}

test('marks and pictures are drawn in forced colours', async () => {
  const context = await browser.newContext({forcedColors: 'active', colorScheme: 'dark'})
  const page = await context.newPage()
  await page.goto(`${url}paatokset/`)
  assert.deepEqual(await unseenShapes(page), [])
  await context.close()
})

test('nothing moves for readers who want no motion', async () => {
  const context = await browser.newContext({reducedMotion: 'reduce'})
  const page = await context.newPage()
  for (const {address} of kinds) {
    await page.goto(url + address)
    const moving = await page.evaluate(() => {
      const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth'
      return document.getAnimations().length > 0 || smooth
    })
    assert.equal(moving, false, address)
  }
  await context.close()
})

/** Runs in the page: what is wider than it, and texts that do not fit their boxes. */
function cutOff(): string[] {
  const root = document.documentElement
  const wide = root.scrollWidth > root.clientWidth ? [`is ${root.scrollWidth} px wide`] : []
  const clipped = [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => {
      const {overflowX, overflowY} = getComputedStyle(element)
      const hides = overflowX === 'hidden' || overflowY === 'hidden'
      return hides && !element.closest('.unseen, svg, [popover]')
    })
    .filter(({clientHeight, clientWidth, scrollHeight, scrollWidth}) => {
      return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1
    })
    .map(({className, tagName}) => `cuts ${tagName}.${className}`)
  // What a drawing writes beyond the page makes no scroll bar.
  const beyond = [...document.querySelectorAll('main svg text')]
    .filter((text) => text.getBoundingClientRect().right > root.clientWidth)
    .map(({textContent}) => `writes ”${textContent.trim()}” beyond the edge`)
  return [...wide, ...clipped, ...beyond]
}

/** Shapes that have the colour of the page, grounds under marks apart. */
function unseenShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor
    return [...document.querySelectorAll('main svg :is(circle, line, path):not(.ground)')]
      .filter((shape) => {
        const {fill, stroke} = getComputedStyle(shape)
        return [fill, stroke].every((colour) => colour === 'none' || colour === paper)
      })
      .map((shape) => shape.outerHTML)
  })
}
