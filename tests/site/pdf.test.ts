import assert from 'node:assert/strict'
import test from 'node:test'
import {faultsOf} from '../../scripts/pdf/faults.ts'
import {openSite} from './open-site.ts'

/** What `npm run pdf` makes of the pages for printing. */
const {browser, pages, url} = await openSite()
const printed = pages.filter(({address}) => /^sopimus\/[^/]+\/tuloste\/$/u.test(address))

test('there are pages for printing', () => {
  assert.ok(printed.length > 0)
})

for (const {address} of printed) {
  test(`/${address} becomes a tagged PDF that is read in order`, async () => {
    const page = await browser.newPage()
    await page.goto(url + address)
    const headings = await page.locator('main :is(h1, h2, h3)').allInnerTexts()
    const title = await page.title()
    const pdf = await page.pdf({preferCSSPageSize: true, tagged: true, outline: true})
    await page.close()

    assert.deepEqual(await faultsOf(pdf, {title, language: 'fi', headings}), [])
    const swapped = headings.toReversed()
    assert.notDeepEqual(await faultsOf(pdf, {title, language: 'fi', headings: swapped}), [])
  })

  test(`/${address} prints the address of every link that leads off it`, async () => {
    const page = await browser.newPage()
    await page.goto(url + address)
    const {numbers, listed} = await page.evaluate(() => ({
      numbers: [...document.querySelectorAll('.link-number')].map(({textContent}) =>
        Number(textContent)
      ),
      listed: document.querySelectorAll('.addresses li').length
    }))
    await page.close()
    assert.deepEqual(
      [...new Set(numbers)],
      Array.from({length: listed}, (_, index) => index + 1)
    )
  })
}
