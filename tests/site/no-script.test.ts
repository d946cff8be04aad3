import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {pageKinds} from '../../src/browsing/page-list.ts'
import {inParallel} from './in-parallel.ts'
import {openSite} from './open-site.ts'

const {url, pages, browser} = await openSite()
const kinds = pageKinds(pages)

interface Look {
  text: string
  controls: string[]
  links: number
}

const withScript = new Map<string, Look>()
const withoutScript = new Map<string, Look>()

for (const [looks, javaScriptEnabled] of [
  [withScript, true],
  [withoutScript, false]
] as const) {
  await inParallel(
    kinds,
    () => browser.newPage({javaScriptEnabled}),
    async ({address}, page) => {
      looks.set(address, await look(page, url + address))
    }
  )
}

for (const {address} of kinds) {
  test(`without JavaScript: /${address}`, () => {
    const plain = withoutScript.get(address)
    const lively = withScript.get(address)
    assert.ok(plain && lively)
    assert.deepEqual(plain.controls, [], 'no control that does nothing')
    assert.ok(plain.text.length > 40)
    assert.ok(plain.links >= lively.links * 0.9, 'the links are there')
  })
}

async function look(page: Page, address: string): Promise<Look> {
  await page.goto(address, {waitUntil: 'load'})
  return page.evaluate(() => {
    const main = document.querySelector('main')
    const isVisible = (element: Element) => element.checkVisibility({checkVisibilityCSS: true})
    // A disclosure and a link to a popover work by themselves; a form that goes somewhere does too.
    const works = 'summary, [popovertarget], form[action] *'
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts.
      text: main?.innerText ?? '',
      links: [...document.querySelectorAll('a[href]')].filter(isVisible).length,
      controls: [...document.querySelectorAll('button, input, select, textarea')]
        .filter((control) => isVisible(control) && !control.matches(works))
        .map((control) => control.outerHTML.slice(0, 120))
    }
  })
}
