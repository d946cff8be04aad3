import assert from 'node:assert/strict'
import path from 'node:path'
import {after, test} from 'node:test'
import {launchBrowser} from '../../src/browsing/browser.ts'
import {serve} from '../../src/browsing/server.ts'
import {builtSite} from '../site/built-site.ts'
import {addressesOfPage, fault, isRedirect, leadOn, pagesToOpen} from './opened-pages.ts'

const folder = await builtSite()
const browser = await launchBrowser()
after(() => browser.close())

/** Hosts that answer a folder's address without its slash, or take the slash away. */
for (const slash of ['ignored', 'dropped'] as const) {
  for (const base of ['/', '/a/b/']) {
    test(`at ${base} of a host where a slash is ${slash} a page is whole and its links lead on`, async () => {
      const server = await serve(folder, {base, slash})
      const page = await browser.newPage()
      const [former = ''] = pagesToOpen(folder).filter((file) =>
        isRedirect(path.join(folder, file))
      )
      const opened = ['sopimus/2025', 'laki', path.dirname(former)]
      if (base !== '/') opened.push('')
      for (const address of opened) {
        const answer = await page.goto((server.url + address).replace(/\/$/u, ''))
        assert.equal(answer?.status(), 200)
        if (address === path.dirname(former))
          await leadOn(page, {folder, file: former, root: server.url})
        const sheets = await page.evaluate(() => document.styleSheets.length)
        assert.ok(sheets > 0, address)
        const links = await page.evaluate(addressesOfPage)
        assert.deepEqual(
          links.flatMap((link) => fault(folder, link, server.url) ?? []),
          [],
          address
        )
        assert.ok(new URL(page.url()).pathname.endsWith('/'))
      }
      await page.goto(`${server.url}sopimus/2025`)
      await page.locator('main a[href*="/laki/2021/"]').first().click()
      await page.waitForURL(/\/laki\/2021\/[^.]*$/u)
      assert.equal(await page.locator('h1').count(), 1)
      await page.close()
      await server.close()
    })
  }
}
