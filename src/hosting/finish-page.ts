import {type BuiltFile, contentOf, textOf} from './content.ts'
import {applyEdits} from './html/edits.ts'
import {finishHtml, type PageFacts} from './html/finish-html.ts'
import {checkInert} from './html/inert.ts'
import {type FileLinks, type IdReference, linksOf, linkTo} from './html/links.ts'
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
  const problems = [...checkInert(file, tags), ...checkSkeleton(file, tags)]
  return {html, tags, links: linksOf(file, tags), problems}
}

/** A page as it comes from its generator, and what it must keep. */
interface Page extends BuiltFile {
  old: OldPlaces | undefined
}

/** What is kept of a page. */
interface Known {
  ids: string[]
  /** Line, column and whether it loads, by address: few addresses of a page differ. */
  links: Record<string, [line: number, column: number, loads: 0 | 1][]>
  references: IdReference[]
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
    return {links: linksOfKnown(file, known), shown: known.shown, problems: []}
  }

  const text = made ?? textOf(await contentOf(content))
  const {html, links, problems, tags} = readPage(file, text, old)
  const shown = !isHidden(tags) && !isCopy(file, tags, facts.url)
  site.write(file, finishHtml(html, file, tags, facts))
  if (key && problems.length === 0 && links.repeated.length === 0) {
    kept.set(key, {...toKeep(links), shown, files: site.digestsOf(file)} satisfies Known)
  }
  return {links, shown, problems}
}

function toKeep({ids, links, references}: FileLinks): Pick<Known, 'ids' | 'links' | 'references'> {
  const byAddress: Known['links'] = Object.create(null)
  for (const {address, line, column, loads} of links) {
    const places = byAddress[address] ?? []
    byAddress[address] = places
    places.push([line, column, loads ? 1 : 0])
  }
  return {ids: [...ids], links: byAddress, references}
}

function linksOfKnown(file: string, {ids, links, references}: Known): FileLinks {
  return {
    file,
    ids: new Set(ids),
    repeated: [],
    links: Object.entries(links).flatMap(([address, places]) =>
      places.map(([line, column, loads]) =>
        linkTo(address, file, {line, column, loads: loads === 1})
      )
    ),
    references
  }
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
