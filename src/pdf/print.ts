import type {Page} from 'playwright-core'

/** Where the page stands while it is printed, and where its links are to lead. */
export interface Printed {
  /** Address of the front page on the server that the browser asks. */
  local: string
  /** Address of the published site; without one, only links within the page are left. */
  published?: string | undefined
  /** Of the page, from the front page. */
  address: string
}

/** Prints a page into a tagged PDF: the same page gives the same bytes, wherever and whenever. */
export async function printPage(page: Page, {local, published, address}: Printed): Promise<Buffer> {
  await page.goto(local + address)
  await page.evaluate(leadTo, {local, published: published?.replace(/\/*$/u, '/')})
  const pdf = await page.pdf({preferCSSPageSize: true, tagged: true, outline: true})
  return Buffer.from(withoutChance(pdf.toString('latin1')), 'latin1')
}

/** Runs in the page: a PDF keeps whole addresses, and those of the printer's server lead nowhere. */
async function leadTo({local, published}: {local: string; published: string | undefined}) {
  // Those of drawings too: their `href` is no text.
  for (const link of document.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? ''
    const {href} = new URL(address, document.baseURI)
    if (!href.startsWith(local) || address.startsWith('#')) continue
    const inside = href.slice(local.length).replace(/index\.html(?=$|[?#])/u, '')
    if (published) link.setAttribute('href', published + inside)
    else link.removeAttribute('href')
  }
  // Which build a site is of is not known yet when its PDFs are printed, and they outlive builds.
  for (const build of document.querySelectorAll('a:has([data-build])')) build.remove()
  // The first layout may have begun with another font.
  await document.fonts.ready
}

/**
 * The browser writes when it printed, and names the cells of tables by numbers that it has given as
 * the work went. The dates are optional; the names are numbered anew in their order, for a reader
 * of the file seeks them in a sorted list. Every place in the file stays where it was.
 */
function withoutChance(pdf: string): string {
  const cell = /\(node(\d{8})\)/gu
  const names = [...new Set([...pdf.matchAll(cell)].map(([, number = '']) => number))].sort()
  const places = new Map(names.map((name, index) => [name, String(index + 1).padStart(8, '0')]))
  return pdf
    .replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/gu, (date) => ' '.repeat(date.length))
    .replace(cell, (_, number: string) => `(node${places.get(number)})`)
}
