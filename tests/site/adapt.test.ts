import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
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

interface Way {
  name: string
  width: number
  height: number
  css?: string
  forcedColors?: 'active'
  /** As in the settings of a browser: media queries in rem follow. */
  fontSizes?: {standard: number; fixed: number}
}

const ways: readonly Way[] = [
  {name: 'at 320 px, which is 400 % of 1280', width: 320, height: 256},
  {name: 'with wide text spacing, 1280 px', width: 1280, height: 900, css: spacing},
  {name: 'with wide text spacing, 320 px', width: 320, height: 700, css: spacing},
  {name: 'in forced colours', width: 1280, height: 900, forcedColors: 'active'},
  {
    name: 'with text of twice the size, 320 px',
    width: 320,
    height: 700,
    fontSizes: {standard: 32, fixed: 26}
  }
]

const usualSizes = {standard: 16, fixed: 13}
const motionless = 'nothing moves for readers who want no motion'
const faults = new Map<string, string[]>(
  [motionless, ...ways.map(({name}) => name)].map((name) => [name, []])
)

// Each page is loaded once, and then looked at in every way.
await inParallel(
  kinds,
  async () => {
    const page = await browser.newPage({bypassCSP: true, reducedMotion: 'reduce'})
    return {page, devtools: await page.context().newCDPSession(page)}
  },
  async ({address}, {page, devtools}) => {
    await page.setViewportSize({width: 320, height: 256})
    await page.goto(url + address, {waitUntil: 'load'})
    if (await page.evaluate(moves)) faults.get(motionless)?.push(`/${address}`)
    for (const {name, width, height, css, forcedColors = 'none', fontSizes} of ways) {
      await page.setViewportSize({width, height})
      await page.emulateMedia({forcedColors})
      if (fontSizes) await devtools.send('Page.setFontSizes', {fontSizes})
      const style = css && (await page.addStyleTag({content: css}))
      const seen = await page.evaluate(cutOff)
      faults.get(name)?.push(...seen.found.map((fault) => `/${address} ${fault}`))
      // The way itself has come to the page.
      assert.deepEqual(
        [seen.width, seen.fontSize >= 34, seen.lineHeight === 1.5, seen.isForced],
        [width, fontSizes !== undefined, css !== undefined, forcedColors === 'active'],
        `/${address} ${name}`
      )
      if (style) await style.evaluate((element) => (element as Element).remove())
      if (fontSizes) await devtools.send('Page.setFontSizes', {fontSizes: usualSizes})
    }
  }
)

for (const {name} of ways) {
  test(`nothing is cut off or sideways: ${name}`, () => {
    assert.deepEqual(faults.get(name), [])
  })
}

test(motionless, () => {
  assert.deepEqual(faults.get(motionless), [])
})

test('marks and pictures are drawn in forced colours', async () => {
  const context = await browser.newContext({forcedColors: 'active', colorScheme: 'dark'})
  const page = await context.newPage()
  await page.goto(`${url}paatokset/`)
  assert.deepEqual(await unseenShapes(page), [])
  await context.close()
})

/** Runs in the page: whether anything of it moves by itself. */
function moves(): boolean {
  const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth'
  return document.getAnimations().length > 0 || smooth
}

/** Runs in the page: what is wider than it, and texts that do not fit their boxes; and how it is looked at. */
function cutOff() {
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
  const {fontSize, lineHeight} = getComputedStyle(document.body)
  return {
    found: [...wide, ...clipped, ...beyond],
    width: innerWidth,
    fontSize: Number.parseFloat(fontSize),
    lineHeight: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
    isForced: matchMedia('(forced-colors: active)').matches
  }
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
