import {type BuiltFile, contentOf, textOf} from './content.ts'
import {applyEdits} from './html/edits.ts'
import {finishHtml, type PageFacts} from './html/finish-html.ts'
import {checkInert} from './html/inert.ts'
import {checkIds, type FileLinks, type LinkPlace, linksOf} from './html/links.ts'
import {addressOf} from './html/relative.ts'
import {attributeOf, hasWord, readTags, type Tag} from './html/tags.ts'
import {type FileDigests, type Kept, keyOf} from './kept.ts'
import {sha256} from './manifest.ts'
import {type OldPlaces, oldPlaceEdits} from './moved.ts'
import type {Problem} from './problem.ts'
import type {SiteFolder} from './site-folder.ts'

/** What is known of a page that is published. */
export interface PublishedPage {
  links: FileLinks
  /** Whether search engines are told of it. */
  shown: boolean
  problems: Problem[]
}

/** A page as the hosting step reads it. */
export interface ReadPage {
  html: string
  tags: Tag[]
  links: FileLinks
  problems: Problem[]
}

/** Reads a page, with the places it must keep for old addresses. */
export function readPage(file: string, built: string, old: OldPlaces | undefined): ReadPage {
  let html = built
  let tags = readTags(html)
  if (old) {
    html = applyEdits(html, oldPlaceEdits(tags, old))
    tags = readTags(html)
  }
  const links = linksOf(file, tags)
  const problems = [
    ...checkInert(file, tags),
    ...checkSkeleton(file, tags),
    ...checkIds(file, tags, links)
  ]
  return {html, tags, links, problems}
}

/** A page as it comes from its generator, and what it must keep. */
interface Page extends BuiltFile {
  old: OldPlaces | undefined
}

/** What is kept of a page without faults. */
interface Known {
  ids: string[]
  links: [address: string, LinkPlace][]
  shown: boolean
  files: FileDigests
}

/**
 * Finishes a page and writes it, or takes it over from the site before: what a page becomes depends
 * on itself, its name, the facts and the code alone.
 */
export async function publishPage(
  {file, content, digest, old}: Page,
  facts: PageFacts,
  {site, kept}: {site: SiteFolder; kept?: Kept | undefined}
): Promise<PublishedPage> {
  const made = digest === undefined ? textOf(await contentOf(content)) : undefined
  const ofContent = digest ?? sha256(made ?? '')
  const key = kept && keyOf(kept, 'page', JSON.stringify([file, facts, old, ofContent]))
  const known = key && kept.get<Known>(key)
  if (known && site.adopt(known.files)) {
    const links = {file, ids: new Set(known.ids), links: new Map(known.links)}
    return {links, shown: known.shown, problems: []}
  }

  const text = made ?? textOf(await contentOf(content))
  const {html, links, problems, tags} = readPage(file, text, old)
  const shown = !isHidden(tags) && !isCopy(file, tags, facts.url)
  site.write(file, finishHtml(html, file, tags, facts))
  if (key && problems.length === 0) {
    const ids = [...links.ids]
    const files = site.digestsOf(file)
    kept.set(key, {ids, links: [...links.links], shown, files} satisfies Known)
  }
  return {links, shown, problems}
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
