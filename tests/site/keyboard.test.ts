import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {pageKinds} from '../../src/browsing/page-list.ts'
import {inParallel} from './in-parallel.ts'
import {openSite} from './open-site.ts'

/** A page of every kind walked through with Tab, from its first stop to its last. */
const {browser, pages, url} = await openSite()
const kinds = pageKinds(pages)
const faults = new Map<string, string[]>()

await inParallel(
  kinds,
  () => browser.newPage({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'}),
  async ({address}, page) => {
    await page.goto(url + address, {waitUntil: 'load'})
    faults.set(address, await walk(page))
  }
)

for (const {address} of kinds) {
  test(`by keyboard alone: /${address}`, () => {
    assert.deepEqual(faults.get(address), [])
  })
}

test('backwards too, the line that tells where one is covers no stop', async () => {
  const page = await browser.newPage({viewport: {width: 360, height: 740}})
  await page.goto(`${url}sopimus/2025/`, {waitUntil: 'load'})
  const stops = await page.evaluate(markStops)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const covered: string[] = []
  let stuck = 0
  for (let at = 0; at < stops; at++) {
    await page.keyboard.press('Shift+Tab')
    const {name, uncovered} = await page.evaluate(lookAtFocus)
    if (!uncovered) covered.push(name)
    stuck += await page.evaluate(
      () =>
        [...document.querySelectorAll('.where')].filter(
          (line) => line.getBoundingClientRect().top === 0
        ).length
    )
  }
  await page.close()
  assert.deepEqual(covered, [])
  assert.ok(stuck > 0)
})

/** Presses Tab until the page ends; tells what was not reached, not seen, or out of order. */
async function walk(page: Page): Promise<string[]> {
  const stops = await page.evaluate(markStops)
  const found: string[] = []
  for (let expected = 0; expected < stops; expected++) {
    // A field for a day has stops of its own inside: for its day, its month, its year.
    do await page.keyboard.press('Tab')
    while (await page.evaluate(isInside, expected - 1))
    const {name, order, ...seen} = await page.evaluate(lookAtFocus)
    if (order !== expected) return [...found, `stop ${expected} is ${order}: ${name}`]
    for (const [what, holds] of Object.entries(seen)) {
      if (!holds) found.push(`${name} is not ${what}`)
    }
  }
  return found
}

/** Runs in the page: numbers what a keyboard must reach, in the order it is read. */
function markStops(): number {
  const groups = new Set<string>()
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:not([tabindex="-1"]), input, select, textarea, summary'
    )
  ].filter((element) => {
    if (!element.checkVisibility({checkVisibilityCSS: true})) return false
    // A mark of a drawing that says no more than a link beside it is for the pointer.
    const same = `a[href="${element.getAttribute('href')}"]:not([tabindex])`
    if (element.matches('svg a[tabindex="-1"]') && document.querySelector(same)) return false
    // The buttons of one choice are one stop.
    const group = element.matches('[type=radio]') ? (element as HTMLInputElement).name : ''
    return group === '' || !groups.has(group) || !groups.add(group)
  })
  for (const [order, stop] of stops.entries()) stop.dataset['stop'] = String(order)
  return stops.length
}

/** Runs in the page: whether the focus has only moved inside of a field for a day. */
function isInside(order: number): boolean {
  const element = document.activeElement as HTMLElement
  return element.matches('input[type=date]') && element.dataset['stop'] === String(order)
}

/** Runs in the page: where the focus is, and whether it can be seen there. */
function lookAtFocus() {
  const element = document.activeElement as HTMLElement
  const {outlineStyle, outlineWidth} = getComputedStyle(element)
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  return {
    name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName,
    order: Number(element.dataset['stop'] ?? -1),
    ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    'in view':
      box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= 0 && box.right <= innerWidth,
    uncovered: hit !== null && (element.contains(hit) || hit.contains(element))
  }
}
