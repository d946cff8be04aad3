import type {Browser} from 'playwright-core'
import {contentType} from '../browsing/content-type.ts'
import {faultsOf} from './faults.ts'
import {printPage} from './print.ts'

/** What printing needs of a site that is not written yet. */
export interface SiteToPrint {
  /** The bytes of a file of the site, `assets/page.css`; of styles and fonts at least. */
  fileOf: (name: string) => Uint8Array | undefined
  /** Address of the published site. */
  published?: string | undefined
  /** Language of the pages. */
  language: string
  /** Whether the browser may be unpacked first: it takes seconds. */
  unpack: boolean
}

/** Prints pages that nobody serves. */
export interface Printer {
  /** The page as a tagged PDF that reads in order; throws when it does not. */
  print: (address: string, html: string) => Promise<Uint8Array>
  close: () => Promise<void>
}

/** Nobody is asked there: the browser gets every file from here. */
const local = 'http://site.invalid/'

/** No browser is at hand, or it does not start; the message is the first line of why. */
export class NoPrinter extends Error {}

/** Opens the printer: the browser from npm, unpacked for it only when that is asked for. */
export async function openPrinter({
  fileOf,
  language,
  published,
  unpack
}: SiteToPrint): Promise<Printer> {
  const browser = await startBrowser(unpack)
  return {
    close: () => browser.close(),
    async print(address, html) {
      const page = await browser.newPage()
      await page.route('**', (route) => {
        const name = decodeURI(new URL(route.request().url()).pathname).slice(1)
        const body = name === address ? html : fileOf(name)
        if (body === undefined) return route.fulfill({status: 404})
        const type = name === address ? 'text/html; charset=utf-8' : contentType(name)
        return route.fulfill({body: Buffer.from(body), contentType: type})
      })
      const pdf = await printPage(page, {local, published, address})
      const headings = await page.locator('main :is(h1, h2, h3)').allInnerTexts()
      const title = await page.title()
      await page.close()
      const faults = await faultsOf(pdf, {title, language, headings})
      // A fault of the templates: nobody would find it in a PDF that is only a little wrong.
      if (faults.length > 0) throw new Error(`The PDF of /${address} ${faults.join(', ')}`)
      return pdf
    }
  }
}

async function startBrowser(unpack: boolean): Promise<Browser> {
  try {
    // Not installed with `npm ci --omit=dev`.
    const {isUnpacked, launchBrowser} = await import('../browsing/browser.ts')
    if (!unpack && !isUnpacked()) throw new NoPrinter('not unpacked')
    return await launchBrowser()
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split('\n')
    throw new NoPrinter(why)
  }
}
