import path from 'node:path'
import {splitAddress} from '../identifiers/ledger.ts'
import {checkLedgerLives, checkLinks, externalLinks} from './check-links.ts'
import {isShared} from './compress.ts'
import {type BuiltFile, contentOf, textOf} from './content.ts'
import {publishPage, readPage} from './finish-page.ts'
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
import type {PageFacts} from './html/finish-html.ts'
import {cssLinks, type FileLinks} from './html/links.ts'
import {resolveAddress} from './html/relative.ts'
import {relocateCss} from './html/relocate-css.ts'
import {notFoundFile, selfContained} from './html/self-contained.ts'
import {type Kept, writeOther, writeShared} from './kept.ts'
import {
  type BuildFacts,
  manifestFile,
  manifestScript,
  manifestScriptText,
  manifestText
} from './manifest.ts'
import type {Alias, Notice} from './moved.ts'
import {oldPlacesOf} from './old-places.ts'
import type {PolicyExtras} from './policy.ts'
import type {Problem} from './problem.ts'
import {type RedirectWords, redirectPage, redirectScript} from './redirect-page.ts'
import {type SiteFolder, siteFolder} from './site-folder.ts'
import type {WrittenFile, WrittenSite} from './written-site.ts'

/** What the step works on, and all it needs to know. */
export interface SiteFacts {
  /** Empty folder to write the site into. */
  folder: string
  /** The site as its generator makes it, file by file. */
  files: AsyncIterable<BuiltFile> | Iterable<BuiltFile>
  /** What is known of earlier builds of this site. */
  kept?: Kept | undefined
  /** What is known of files that sites of any content share. */
  shared?: Kept | undefined
  /** The site that this one takes the place of. */
  before?: WrittenSite | undefined
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
  /** The time by the clock, in milliseconds: what is published must not have expired by it. */
  clock?: number | undefined
}

/** What the step has to tell. */
export interface Finished {
  problems: Problem[]
  /** Addresses outside the site, each with the files that hold it. */
  external: Map<string, string[]>
  pages: number
  written: ReadonlyMap<string, WrittenFile>
}

/**
 * Turns the files of a site into a folder that works unchanged on any host, in any folder and from a
 * disk; checks every link in it.
 *
 * A file is read once, in memory, and written once.
 */
export async function finishSite(facts: SiteFacts): Promise<Finished> {
  const site = siteFolder(facts.folder, facts.before)
  const problems: Problem[] = []
  const pages: FileLinks[] = []
  const shown: string[] = []
  const placesOf = oldPlacesOf(facts)
  const about = pageFacts(facts)
  let notFound: string | undefined

  const {kept} = facts
  const publish = async (built: BuiltFile) => {
    const {file} = built
    const page = await publishPage({...built, old: placesOf(file)}, about, {site, kept})
    problems.push(...page.problems)
    pages.push(page.links)
    if (page.shown) shown.push(file)
  }

  for await (const built of facts.files) {
    const {file, content} = built
    if (file === notFoundFile) notFound = textOf(await contentOf(content))
    else if (file.endsWith('.html')) await publish(built)
    else if (file.endsWith('.css')) {
      const css = relocateCss(textOf(await contentOf(content)), file)
      pages.push(cssLinks(file, css))
      writeShared(site, file, css, facts.shared)
    } else if (isShared(file)) writeShared(site, file, await contentOf(content), facts.shared)
    else await writeOther(site, built, kept)
  }
  await writeRedirects(facts, site, publish)

  let extras: PolicyExtras = {}
  if (notFound !== undefined) {
    const read = readPage(notFoundFile, notFound, placesOf(notFoundFile))
    const styles = (name: string) => (site.has(name) ? site.read(name) : '')
    const page = selfContained(read.html, read.tags, {url: facts.url, styles})
    extras = page.extras
    problems.push(...read.problems)
    pages.push(read.links)
    site.write(notFoundFile, page.html)
  }

  problems.push(...writeServerFiles(facts, site, {shown: shown.sort(), extras}))
  const files = new Set([...site.names(), manifestFile, manifestScript])
  problems.push(...checkLinks(pages, files), ...checkLedgerLives(facts.ledger, pages, files))
  writeManifest(facts, site)
  return {
    problems,
    external: externalLinks(pages),
    pages: pages.filter(({file}) => file.endsWith('.html')).length,
    written: site.written
  }
}

function pageFacts({url, build}: SiteFacts): PageFacts {
  return {url, version: build.commit?.slice(0, 7) ?? '–', day: build.time?.slice(0, 10)}
}

/** The same thing as a page, as data. */
const dataBeside = ['index.json', 'index.xml', 'atom.xml']

/** A page that the site itself has at an old address wins over the redirect. */
async function writeRedirects(
  {aliases, words}: SiteFacts,
  site: SiteFolder,
  publish: (page: BuiltFile) => Promise<void>
): Promise<void> {
  for (const {from, to, written} of aliases) {
    if (splitAddress(from).fragment !== undefined) continue
    const file = resolveAddress(from, '')?.file
    if (file === undefined || site.has(file)) continue
    await publish({file, content: redirectPage(to, words)})
    if (written || !from.endsWith('/')) continue
    // Nothing can redirect data on a host without configuration: the old address gets a copy.
    for (const name of dataBeside) {
      const data = path.posix.join(splitAddress(to).page, name).slice(1)
      const old = path.posix.join(path.posix.dirname(file), name)
      if (site.has(data) && !site.has(old)) site.write(old, site.read(data))
    }
  }
  if (aliases.length > 0) site.write(redirectScript.file, redirectScript.code)
}

/** Writes what servers and machines read. */
function writeServerFiles(
  {url, aliases, clock = 0, contact, languages, build}: SiteFacts,
  site: SiteFolder,
  {shown, extras}: {shown: string[]; extras: PolicyExtras}
): Problem[] {
  const built = site.names()
  const fonts = fontLinks(built)
  site.write('_headers', headersFile(extras, fonts))
  site.write('_headers-nginx.conf', nginxFontsFile(fonts))
  site.write('_headers-caddy.conf', caddyFontsFile(fonts))
  site.write('_redirects', redirectsFile(aliases))
  site.write('_redirects-nginx.conf', nginxRedirectsFile(aliases))
  site.write('_redirects-caddy.conf', caddyRedirectsFile(aliases))
  site.write('.htaccess', htaccessFile(aliases, extras, fontLinks(built, '/%{SITE_FOLDER}e')))
  site.write('.nojekyll', '')
  site.write('robots.txt', robotsFile(url))
  if (url) site.write('sitemap.xml', sitemapFile(shown, url))
  // Without a commit and a given time the day is not known, and a file that has expired helps nobody.
  if (!contact || !build.time) return []
  const file = '.well-known/security.txt'
  const until = Date.parse(build.time) + 365 * 24 * 60 * 60 * 1000
  const expires = new Date(until).toISOString()
  site.write(file, securityTxtFile(contact, expires, languages, url))
  if (clock < until) return []
  const message = `would be published expired, on ${expires.slice(0, 10)}: the last commit is more than a year old. Commit what has been checked since, or set SOURCE_DATE_EPOCH to the day that is meant`
  return [{file, message}]
}

function writeManifest({build}: SiteFacts, site: SiteFolder): void {
  const digests = [...site.written].map(([file, {digest}]) => [file, digest] as const)
  const manifest = manifestText(build, Object.fromEntries(digests.sort(byName)))
  site.write(manifestFile, manifest, [])
  site.write(manifestScript, manifestScriptText(manifest), [])
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}
