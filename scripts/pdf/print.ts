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
  return withoutClock(pdf)
}

/** Runs in the page: a PDF keeps whole addresses, and those of the printer's server lead nowhere. */
function leadTo({local, published}: {local: string; published: string | undefined}): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!link.href.startsWith(local) || link.getAttribute('href')?.startsWith('#')) continue
    const inside = link.href.slice(local.length).replace(/index\.html(?=$|[?#])/u, '')
    if (published) link.href = published + inside
    else link.removeAttribute('href')
  }
}

/** The browser writes when it printed. Both dates are optional: blanks keep every place in the file. */
function withoutClock(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1')
  const blank = (found: string) => ' '.repeat(found.length)
  return Buffer.from(text.replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/gu, blank), 'latin1')
}
