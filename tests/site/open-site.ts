import {after} from 'node:test'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../../src/browsing/browser.ts'
import {type BuiltPage, pagesOf} from '../../src/browsing/page-list.ts'
import {serve} from '../../src/browsing/server.ts'
import {builtSite} from './built-site.ts'

export interface OpenSite {
  /** Address of the front page. */
  url: string
  folder: string
  pages: BuiltPage[]
  browser: Browser
}

/** A built site on a server with a browser beside it, for one test file; closed after it. */
export async function openSite(content?: string): Promise<OpenSite> {
  const folder = await builtSite(content)
  const [server, browser] = await Promise.all([serve(folder), launchBrowser()])
  after(async () => {
    await browser.close()
    await server.close()
  })
  return {url: server.url, folder, pages: pagesOf(folder), browser}
}
