import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import type {AxeResults} from 'axe-core'
import {pageKinds} from '../../src/browsing/page-list.ts'
import {inParallel} from './in-parallel.ts'
import {openSite} from './open-site.ts'

/** How a page may be looked at; each has violations of its own. */
const looks = [
  {name: 'light, 1280 px', width: 1280, colorScheme: 'light', media: 'screen'},
  {name: 'dark, 1280 px', width: 1280, colorScheme: 'dark', media: 'screen'},
  {name: 'light, 320 px', width: 320, colorScheme: 'light', media: 'screen'},
  {name: 'dark, 320 px', width: 320, colorScheme: 'dark', media: 'screen'},
  // What the margins leave of a sheet.
  {name: 'print, A4', width: 627, colorScheme: 'light', media: 'print'}
] as const

/** In the dark nothing but colours is another: the rest was looked at in the light. */
const ofColours = ['color-contrast', 'link-in-text-block']
const colours = {type: 'rule', values: ofColours}
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const everything = {type: 'tag', values: tags}
const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const {url, pages, browser} = await openSite()
/** The width changes the colours of no page alone: for narrow ones one of each kind tells. */
const kinds = new Set(pageKinds(pages).map(({address}) => address))
const violations = new Map<string, string[]>(looks.map(({name}) => [name, []]))

await inParallel(
  pages,
  () => browser.newPage(),
  async ({address}, page) => {
    await page.goto(url + address, {waitUntil: 'load'})
    await page.evaluate(axe)
    for (const {name, width, colorScheme, media} of looks) {
      const hasColours = width > 320 || kinds.has(address)
      if (colorScheme === 'dark' && !hasColours) continue
      await page.setViewportSize({width, height: 900})
      await page.emulateMedia({colorScheme, media})
      const found = await page.evaluate(analyse, {
        runOnly: colorScheme === 'dark' ? colours : everything,
        // Nobody taps on paper.
        without: [...(hasColours ? [] : ofColours), ...(media === 'print' ? ['target-size'] : [])]
      })
      violations.get(name)?.push(...found.map((fault) => `/${address} ${fault}`))
    }
  }
)

for (const {name} of looks) {
  test(`axe finds nothing on any page: ${name}`, () => {
    assert.deepEqual(violations.get(name), [])
  })
}

/** Runs in the page. */
async function analyse({
  runOnly,
  without
}: {
  runOnly: object
  without: string[]
}): Promise<string[]> {
  const {axe} = globalThis as unknown as {
    axe: {run: (where: Document, options: object) => Promise<AxeResults>}
  }
  const results = await axe.run(document, {
    runOnly,
    rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
    resultTypes: ['violations'],
    // Nothing of it is looked at: the page has no styles from elsewhere, and faults show their HTML.
    preload: false,
    selectors: false
  })
  return results.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`
  )
}
