import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Page} from 'playwright-core'
import {listFiles} from '../../src/hosting/folder.ts'

/** Every page, and a few of the many that only lead on: they are all alike. */
export function pagesToOpen(folder: string): string[] {
  const pages = listFiles(folder).filter((file) => file.endsWith('.html'))
  const [redirects = [], others = []] = [true, false].map((leads) =>
    pages.filter((file) => isRedirect(path.join(folder, file)) === leads)
  )
  return [...others, ...redirects.slice(0, 4)]
}

export function isRedirect(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"')
}

/** Redirect pages lead on by themselves. */
export async function leadOn(
  page: Page,
  {folder, file, root}: {folder: string; file: string; root: string}
): Promise<void> {
  const refresh = /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(
    readFileSync(path.join(folder, file), 'utf8')
  )
  if (!refresh) return
  const target = new URL(refresh[1] ?? '', root + file).href
  await page.waitForURL((url) => cleaned(url.href) === cleaned(target))
}

/** Runs in a page: where its links lead, and what it loads. */
export function addressesOfPage(): string[] {
  return [
    ...document.querySelectorAll('a[href], link[href], img[src], script[src], use[href]')
  ].map((element) => {
    // Links of drawings are of another kind.
    const {href} = element as HTMLAnchorElement | SVGAElement
    if (typeof href === 'object') return new URL(href.baseVal, document.baseURI).href
    return href || (element as HTMLImageElement).src
  })
}

/** What is wrong with an address, or nothing. */
export function fault(folder: string, link: string, root: string): string | undefined {
  const {hash, href, protocol} = new URL(link)
  if (!href.startsWith(root)) {
    return protocol === 'https:' || protocol === 'mailto:' ? undefined : `${link} leaves the site`
  }
  const inside = decodeURIComponent(href.slice(root.length).replace(/[?#].*$/u, ''))
  const file = path.join(
    folder,
    inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  )
  if (root.startsWith('file:') && inside.endsWith('/')) return `${link} shows a folder`
  if (!existsSync(file)) return `${link} leads nowhere`
  if (hash.length < 2) return undefined
  const id = decodeURIComponent(hash.slice(1))
  return readFileSync(file, 'utf8').includes(`id="${id}"`) ? undefined : `${link} has no place`
}

/** On a server the address bar may be tidied up. */
export function cleaned(address: string): string {
  return (
    address.startsWith('file:') ? fileURLToPath(address.replace(/[?#].*$/u, '')) : address
  ).replace(/index\.html(?=$|[?#])/u, '')
}
