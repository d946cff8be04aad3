/**
 * Pictures of every kind of page of the built site into `screenshots/`.
 *
 *     npm run screenshots -- [--site dist] [--only section] [--width 360] [--look dark]
 *
 * Widths 360, 768 and 1280, light and dark, and print. The folder is not in the repository.
 */
import {mkdir} from 'node:fs/promises'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {launchBrowser} from '../tests/site/browser.ts'
import {serve} from '../tests/site/server.ts'
import {pageKinds} from './look/page-kinds.ts'

const {values} = parseArgs({
  options: {
    site: {type: 'string', default: 'dist'},
    out: {type: 'string', default: 'screenshots'},
    only: {type: 'string', multiple: true},
    width: {type: 'string', multiple: true, default: ['360', '768', '1280']},
    look: {type: 'string', multiple: true, default: ['light', 'dark', 'print']}
  }
})

const server = await serve(path.resolve(values.site))
const browser = await launchBrowser()
const kinds = pageKinds(values.site).filter(({kind}) => values.only?.includes(kind) ?? true)
await mkdir(values.out, {recursive: true})

try {
  for (const look of values.look) {
    const context = await browser.newContext({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce'
    })
    const page = await context.newPage()
    await page.emulateMedia({media: look === 'print' ? 'print' : 'screen'})
    // Fonts that come late wait for the next page: after this one they are at hand.
    await page.goto(server.url, {waitUntil: 'networkidle'})
    for (const {address, kind} of kinds) {
      await page.goto(new URL(address.slice(1), server.url).href)
      for (const width of look === 'print' ? ['794'] : values.width) {
        await page.setViewportSize({width: Number(width), height: 900})
        const file = path.join(values.out, `${kind}-${width}-${look}.png`)
        await page.screenshot({path: file, fullPage: true})
      }
    }
    await context.close()
  }
  console.log(`${kinds.length} kinds of page in ${values.out}/`)
} finally {
  await browser.close()
  await server.close()
}
