import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {openSite} from '../site/open-site.ts'

const region = fileURLToPath(new URL('../fixtures/regions/merikaari/content', import.meta.url))
const site = await openSite(region)

for (const [language, query] of [
  ['sv', 'kommunerna'],
  ['en', 'municipalities']
] as const) {
  test(`search speaks ${language} and leads to pages in it`, async () => {
    const page = await site.browser.newPage()
    await page.goto(new URL(`/${language}/haku/?q=${query}`, site.url).href)
    const first = page.locator('[data-search-results] li').first()
    await first.waitFor()
    const link = first.locator('a')
    const address = new URL((await link.getAttribute('href')) ?? '', page.url())
    assert.equal(address.pathname.split('/')[1], language)
    assert.equal(await first.getAttribute('lang'), 'fi')
    assert.equal((await page.request.get(address.href)).status(), 200)
    await page.close()
  })
}
