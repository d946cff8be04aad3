import {readFileSync} from 'node:fs'
import path from 'node:path'
import {splitAddress} from '../identifiers/ledger.ts'
import {checkLedgerLives, checkLinks, externalLinks} from './check-links.ts'
import {compress} from './compress.ts'
import {applyEdits} from './edits.ts'
import {finishHtml} from './finish-html.ts'
import {listFiles, writeFile} from './folder.ts'
import {robotsFile, securityTxtFile, sitemapFile} from './for-machines.ts'
import {
  caddyFontsFile,
  caddyRedirectsFile,
  fontLinks,
  headersFile,
  nginxFontsFile,
  nginxRedirectsFile,
  redirectsFile
} from './header-files.ts'
import {htaccessFile} from './htaccess.ts'
import {checkInert} from './inert.ts'
import {cssLinks, type FileLinks, linksOf} from './links.ts'
import {
  type BuildFacts,
  manifestFile,
  manifestScript,
  manifestScriptText,
  manifestText,
  sha256
} from './manifest.ts'
import {type Alias, type Notice, oldPlaceEdits} from './moved.ts'
import {oldPlacesOf} from './old-places.ts'
import type {PolicyExtras} from './policy.ts'
import type {Problem} from './problem.ts'
import {type RedirectWords, redirectPage, redirectScript} from './redirect-page.ts'
import {addressOf, resolveAddress} from './relative.ts'
import {relocateCss} from './relocate-css.ts'
import {notFoundFile, selfContained} from './self-contained.ts'
import {attributeOf, hasWord, readTags, type Tag} from './tags.ts'

/** What the step needs to know besides the folder. */
export interface SiteFacts {
  /** Folder that Astro built into; changed in place. */
  folder: string
  /** Where the site is published, with a slash at the end. */
  url?: string | undefined
  /** Languages of the site, the main one first. */
  languages: string[]
  /** Address (`mailto:`, `https:`) for reports of security holes. */
  contact?: string | undefined
  /** Former addresses with the present ones. */
  aliases: Alias[]
  /** Places that were withdrawn from pages that are still there, by the page's address. */
  notices: ReadonlyMap<string, Notice[]>
  /** Every address ever published. */
  ledger: readonly string[]
  words: RedirectWords
  build: BuildFacts
}

/** What the step has to tell. */
export interface Finished {
  problems: Problem[]
  /** Addresses outside the site, each with the files that hold it. */
  external: Map<string, string[]>
  pages: number
  files: number
}

/**
 * Turns the folder that Astro built into one that works unchanged on any host, in any folder and
 * from a disk; checks every link in it.
 */
export function finishSite(facts: SiteFacts): Finished {
  const {folder, ledger} = facts
  writeRedirects(facts)
  const built = listFiles(folder)
  const problems: Problem[] = []
  const pages: FileLinks[] = []
  for (const file of built.filter((name) => name.endsWith('.css'))) {
    const css = relocateCss(read(folder, file), file)
    writeFile(folder, file, css)
    pages.push(cssLinks(file, css))
  }

  const shown: string[] = []
  let extras: PolicyExtras = {}
  const placesOf = oldPlacesOf(facts)
  for (const file of built.filter((name) => name.endsWith('.html'))) {
    let html = read(folder, file)
    let tags = readTags(html)
    const old = placesOf(file)
    if (old) {
      html = applyEdits(html, oldPlaceEdits(tags, old))
      tags = readTags(html)
    }
    problems.push(...checkInert(file, tags), ...checkSkeleton(file, tags))
    pages.push(linksOf(file, tags))
    if (file === notFoundFile) {
      const styles = (name: string) => (built.includes(name) ? read(folder, name) : '')
      const page = selfContained(html, tags, {url: facts.url, styles})
      extras = page.extras
      writeFile(folder, file, page.html)
      continue
    }
    if (!isHidden(tags) && !isCopy(file, tags, facts.url)) shown.push(file)
    writeFile(folder, file, finishHtml(html, file, tags, pageFacts(facts)))
  }

  const files = new Set(writeServerFiles(facts, {built, shown, extras}))
  problems.push(...checkLinks(pages, files), ...checkLedgerLives(ledger, pages, files))
  writeManifest(facts)
  return {
    problems,
    external: externalLinks(pages),
    pages: pages.filter(({file}) => file.endsWith('.html')).length,
    files: files.size
  }
}

function pageFacts({url, build}: SiteFacts) {
  return {url, version: build.commit?.slice(0, 7) ?? '–', day: build.time.slice(0, 10)}
}

/** The same thing as a page, as data. */
const dataBeside = ['index.json', 'index.xml', 'atom.xml']

/** A page that the site itself has at an old address wins over the redirect. */
function writeRedirects({folder, aliases, words}: SiteFacts): void {
  const taken = new Set(listFiles(folder))
  for (const {from, to, written} of aliases) {
    if (splitAddress(from).fragment !== undefined) continue
    const file = resolveAddress(from, '')?.file
    if (file === undefined || taken.has(file)) continue
    taken.add(file)
    writeFile(folder, file, redirectPage(to, words))
    if (written) continue
    // Nothing can redirect data on a host without configuration: the old address gets a copy.
    for (const name of dataBeside) {
      const data = path.posix.join(splitAddress(to).page, name).slice(1)
      const old = path.posix.join(path.posix.dirname(file), name)
      if (taken.has(data) && !taken.has(old)) writeFile(folder, old, read(folder, data))
    }
  }
  if (aliases.length > 0) writeFile(folder, redirectScript.file, redirectScript.code)
}

function checkSkeleton(file: string, tags: Tag[]): Problem[] {
  const has = (test: (tag: Tag) => boolean) => tags.some(test)
  return [
    ...(has(({name}) => name === 'html') ? [] : ['no <html>']),
    ...(has((tag) => attributeOf(tag, 'charset') !== undefined) ? [] : ['no <meta charset>'])
  ].map((message) => ({file, message}))
}

function isHidden(tags: Tag[]): boolean {
  return tags.some(
    (tag) => attributeOf(tag, 'name') === 'robots' && hasWord(tag, 'content', 'noindex')
  )
}

/** Whether a page names another one as the one to show, as the printable version does. */
function isCopy(file: string, tags: Tag[], url = '/'): boolean {
  const canonical = tags.find((tag) => hasWord(tag, 'rel', 'canonical'))
  const named = canonical && attributeOf(canonical, 'href')
  const own = addressOf(file)
  return named !== undefined && named !== own && named !== url + own.slice(1)
}

/** Writes what servers and machines read; answers with the names of all files. */
function writeServerFiles(
  facts: SiteFacts,
  {built, shown, extras}: {built: string[]; shown: string[]; extras: PolicyExtras}
): string[] {
  const {folder, url, aliases, contact, languages, build} = facts
  const fonts = fontLinks(built)
  writeFile(folder, '_headers', headersFile(extras, fonts))
  writeFile(folder, '_headers-nginx.conf', nginxFontsFile(fonts))
  writeFile(folder, '_headers-caddy.conf', caddyFontsFile(fonts))
  writeFile(folder, '_redirects', redirectsFile(aliases))
  writeFile(folder, '_redirects-nginx.conf', nginxRedirectsFile(aliases))
  writeFile(folder, '_redirects-caddy.conf', caddyRedirectsFile(aliases))
  writeFile(
    folder,
    '.htaccess',
    htaccessFile(aliases, extras, fontLinks(built, '/%{SITE_FOLDER}e'))
  )
  writeFile(folder, '.nojekyll', '')
  writeFile(folder, 'robots.txt', robotsFile(url))
  if (url) writeFile(folder, 'sitemap.xml', sitemapFile(shown, url))
  if (contact) {
    const expires = new Date(Date.parse(build.time) + 365 * 24 * 60 * 60 * 1000).toISOString()
    const text = securityTxtFile(contact, expires, languages, url)
    writeFile(folder, '.well-known/security.txt', text)
  }
  return [...listFiles(folder), manifestFile, manifestScript]
}

function writeManifest({folder, build}: SiteFacts): void {
  const files: Record<string, string> = {}
  for (const file of listFiles(folder)) {
    const content = readFileSync(path.join(folder, file))
    files[file] = sha256(content)
    for (const {ending, content: small} of compress(file, content)) {
      writeFile(folder, file + ending, small)
      files[file + ending] = sha256(small)
    }
  }
  const manifest = manifestText(build, Object.fromEntries(Object.entries(files).sort(byName)))
  writeFile(folder, manifestFile, manifest)
  writeFile(folder, manifestScript, manifestScriptText(manifest))
}

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8')
}
