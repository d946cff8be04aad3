import assert from 'node:assert/strict'
import test from 'node:test'
import {kindOf, pageKinds} from '../../src/browsing/page-list.ts'
import {openSite} from './open-site.ts'

/** What a page is for comes before all that surrounds it: on the first screen, and within few stops. */
const {browser, pages, url} = await openSite()
const section = 'laki/2021/612/7/'
const fourth = '#subsec_4'

async function open(address: string, width: number, height: number) {
  const page = await browser.newPage({viewport: {width, height}})
  // Fonts that come late wait for the next page: after this one they are at hand.
  await page.goto(url, {waitUntil: 'networkidle'})
  await page.goto(url + address, {waitUntil: 'load'})
  return page
}

for (const [width, height, limit] of [
  [360, 740, 800],
  [1280, 900, 620]
] as const) {
  test(`the first subsection begins within ${limit} px at ${width} × ${height}`, async () => {
    const page = await open(section, width, height)
    const text = page.locator('.passage-text').first()
    const top = await text.evaluate((element) => element.getBoundingClientRect().top)
    await page.close()
    assert.ok(top <= limit, `${top} px`)
  })
}

test('the fourth subsection is at most 20 stops of Tab away', async () => {
  const page = await open(section, 1280, 900)
  assert.equal(await page.locator(fourth).count(), 1)
  const isThere = () => page.evaluate((id) => document.activeElement?.closest(id) !== null, fourth)
  let stops = 0
  for (; stops <= 20 && !(await isThere()); stops++) await page.keyboard.press('Tab')
  await page.close()
  assert.ok(stops <= 20, `${stops} stops`)
})

test('the answer or the text of every kind of page begins on the first screen of a phone', async () => {
  const page = await open('', 360, 740)
  const late: string[] = []
  for (const {address} of pageKinds(pages)) {
    await page.goto(url + address, {waitUntil: 'load'})
    const top = await page.evaluate(() => {
      const texts = '.lede, .outcome, .passage-text, main :is(.group, .answer) :is(p, li), main > p'
      const tops = [...document.querySelectorAll(texts)]
        .filter((text) => text.checkVisibility())
        .map((text) => text.getBoundingClientRect().top)
      return Math.min(...tops)
    })
    if (!(top <= 740)) late.push(`${kindOf(address)}: ${top} px`)
  }
  await page.close()
  assert.deepEqual(late, [])
})
