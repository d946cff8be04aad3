import assert from 'node:assert/strict'
import test from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {faultsOf} from '../../src/pdf/faults.ts'
import {printPage} from '../../src/pdf/print.ts'
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
    const pdf = await printPage(page, {local: url, address})
    const headings = await page.locator('main :is(h1, h2, h3)').allInnerTexts()
    const title = await page.title()
    await page.close()

    assert.deepEqual(await faultsOf(pdf, {title, language: 'fi', headings}), [])
    const swapped = headings.toReversed()
    assert.notDeepEqual(await faultsOf(pdf, {title, language: 'fi', headings: swapped}), [])
  })

  test(`/${address} is printed into the same bytes again, with links to the published site`, async () => {
    const published = 'https://sopimus.example/osa'
    const print = async () => {
      const page = await browser.newPage()
      const pdf = await printPage(page, {local: url, published, address})
      await page.close()
      return pdf
    }
    const first = await print()
    await wait(1100)
    assert.ok(first.equals(await print()))
    const links = [...first.toString('latin1').matchAll(/\/URI \((https?:[^)]*)\)/gu)]
    const own = links.map(([, link]) => link).filter((link) => link?.startsWith(published))
    assert.ok(own.includes(`${published}/sanasto/#yhteistyopoytakirja`), own.join('\n'))
    assert.equal(first.includes(new URL(url).host), false)
  })

  test(`/${address} sets the numbers of its notes apart from numbers in the text`, async () => {
    const page = await browser.newPage()
    await page.goto(url + address)
    await page.emulateMedia({media: 'print'})
    const withNotes = (await page.locator('main').allInnerTexts()).join('')
    await page.evaluate(() => {
      for (const note of document.querySelectorAll('.link-number')) note.remove()
    })
    const without = (await page.locator('main').allInnerTexts()).join('')
    await page.close()
    assert.ok(numbersIn(without).length > 0)
    assert.deepEqual(numbersIn(withNotes.replaceAll(/\u00a0\[\d+\]/gu, '')), numbersIn(without))
    assert.deepEqual(
      numbersIn(withNotes).filter((number) => !numbersIn(without).includes(number)),
      []
    )
  })

  test(`/${address} prints the address of every link that leads off it`, async () => {
    const page = await browser.newPage()
    await page.goto(url + address)
    const {numbers, listed} = await page.evaluate(() => ({
      numbers: [...document.querySelectorAll('.link-number')].map(({textContent}) =>
        Number(/^\u00a0\[(?<number>\d+)\]$/u.exec(textContent ?? '')?.groups?.['number'])
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

/** Sections, days, and numbers of acts and registries in a text, as a reader takes them from it. */
function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[./]\d+)+|\d+\s?§(?:\s?\d+)?/gu) ?? []
}
