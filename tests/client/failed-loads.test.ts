import {test} from 'node:test'
import type {Route} from 'playwright-core'
import {openSite} from '../site/open-site.ts'

/* A search index that does not come at first: a network that fails, and one that answers with a page. */
const site = await openSite()

const failures: ReadonlyArray<[name: string, answer: (route: Route) => Promise<void>]> = [
  ['no answer', (route) => route.abort()],
  ['404', (route) => route.fulfill({status: 404, contentType: 'text/html', body: '<h1>x</h1>'})],
  [
    'a page in place of a script',
    (route) => route.fulfill({contentType: 'text/html', body: '<title>Log in</title>'})
  ],
  ['half of it', (route) => route.fulfill({contentType: 'text/javascript', body: 'window.x = {'})]
]

for (const [name, answer] of failures) {
  test(`${name}: told, and a later key tries again`, async () => {
    const page = await site.browser.newPage()
    let fails = true
    await page.route(/\/haku\/hakemisto\.js$/u, (route) =>
      fails ? answer(route) : route.continue()
    )
    await page.goto(`${site.url}haku/`, {waitUntil: 'load'})
    const field = page.getByRole('main').getByRole('searchbox', {name: /Hae sivustolta/u})
    await field.fill('k')
    await page.getByText(/ei latautunut/u).waitFor()
    fails = false
    await field.fill('kunta')
    await page.locator('[data-search-results] li').first().waitFor()
    await page.close()
  })
}
