import assert from 'node:assert/strict'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {openSite} from './open-site.ts'

/** The buttons to copy come after the first view, and words differ in length by language. */
const content = fileURLToPath(new URL('../fixtures/regions/merikaari/content', import.meta.url))
const {browser, url} = await openSite(content)

for (const language of ['', 'sv/', 'en/']) {
  for (const width of [360, 1280]) {
    test(`/${language}: buttons to copy cover nothing and move nothing at ${width}`, async () => {
      const page = await browser.newPage({viewport: {width, height: 900}})
      await page.goto(`${url}${language}sopimus/2024/`, {waitUntil: 'load'})
      const {buttons, covered, moved} = await page.evaluate(() => {
        const tools = [...document.querySelectorAll<HTMLElement>('[data-tools]')]
        const edges = () => tools.map((tool) => tool.getBoundingClientRect().bottom)
        const before = edges()
        const copies = tools.flatMap((tool) => [...tool.querySelectorAll('.copy')])
        const under = copies.filter((copy) => {
          const texts = [...(copy.parentElement?.children ?? [])].filter((one) => one !== copy)
          const top = copy.getBoundingClientRect().top
          return texts.some((text) => text.getBoundingClientRect().bottom > top + 1)
        })
        for (const copy of copies) copy.remove()
        const after = edges()
        return {
          buttons: copies.length,
          covered: under.length,
          moved: before.filter((edge, index) => edge !== after[index]).length
        }
      })
      await page.close()
      assert.ok(buttons > 5, `${buttons} places`)
      assert.equal(covered, 0)
      assert.equal(moved, 0)
    })
  }
}
