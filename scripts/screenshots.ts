import {mkdir} from 'node:fs/promises'
import path from 'node:path'
import {launchBrowser} from '../src/browsing/browser.ts'
import {nameOfKind, pageKinds, pagesOf} from '../src/browsing/page-list.ts'
import {serve} from '../src/browsing/server.ts'
import {builtSite, oneOf, readOptions, wholeNumber} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const looks = ['light', 'dark', 'print'] as const

const usage = {
  fi: `npm run screenshots -- [--site KANSIO] [--out KANSIO] [--only LAJI]… [--width N]… [--look ${looks.join('|')}]…

Ottaa kuvan rakennetun sivuston (oletus dist/) jokaisesta sivun lajista kansioon screenshots/, joka ei ole
versionhallinnassa: leveyksillä 360, 768 ja 1280, vaaleana, tummana ja tulosteena.`,
  en: `npm run screenshots -- [--site DIR] [--out DIR] [--only KIND]… [--width N]… [--look ${looks.join('|')}]…

Takes pictures of every kind of page of the built site (dist/ by default) into screenshots/, which is
not in the repository: in widths 360, 768 and 1280, light and dark, and printed.`
}

await run(usage, async () => {
  const options = readOptions({
    site: {type: 'string', default: 'dist'},
    out: {type: 'string', default: 'screenshots'},
    only: {type: 'string', multiple: true},
    width: {type: 'string', multiple: true, default: ['360', '768', '1280']},
    look: {type: 'string', multiple: true, default: [...looks]}
  })
  const site = builtSite(options.site)
  const wanted = options.look.map((look) => oneOf('look', look, looks))
  const widths = options.width.map((width) => wholeNumber('width', width))

  const server = await serve(site)
  const browser = await launchBrowser()
  const kinds = pageKinds(pagesOf(site))
    .map(({address}) => ({address, kind: nameOfKind(address)}))
    .filter(({kind}) => options.only?.includes(kind) ?? true)
  await mkdir(options.out, {recursive: true})
  try {
    for (const look of wanted) {
      const context = await browser.newContext({
        colorScheme: look === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce'
      })
      const page = await context.newPage()
      await page.emulateMedia({media: look === 'print' ? 'print' : 'screen'})
      // Fonts that come late wait for the next page: after this one they are at hand.
      await page.goto(server.url, {waitUntil: 'networkidle'})
      for (const {address, kind} of kinds) {
        await page.goto(server.url + address)
        for (const width of look === 'print' ? [794] : widths) {
          await page.setViewportSize({width, height: 900})
          const file = path.join(options.out, `${kind}-${width}-${look}.png`)
          await page.screenshot({path: file, fullPage: true})
        }
      }
      await context.close()
    }
    console.log(`${kinds.length} kinds of page in ${options.out}/`)
  } finally {
    await browser.close()
    await server.close()
  }
  return 0
})
