import {type Compressed, compress} from './compress.ts'
import {applyEdits} from './edits.ts'
import {finishHtml, type PageFacts} from './finish-html.ts'
import type {FinishedStore} from './finished-store.ts'
import {checkInert} from './inert.ts'
import {type FileLinks, linksOf} from './links.ts'
import {type OldPlaces, oldPlaceEdits} from './moved.ts'
import type {Problem} from './problem.ts'
import {addressOf} from './relative.ts'
import {attributeOf, hasWord, readTags, type Tag} from './tags.ts'

/** A page as it is published. */
export interface FinishedPage {
  html: Uint8Array
  compressed: Compressed[]
  links: FileLinks
  /** Whether search engines are told of it. */
  shown: boolean
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
interface Page {
  file: string
  content: string | Uint8Array
  old: OldPlaces | undefined
}

/** Text of a file that is in memory. */
export function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8')
}

/** What the store keeps of a page besides its bytes. */
interface Known {
  ids: string[]
  links: Omit<FileLinks, 'ids'>
  shown: boolean
}

/**
 * Finishes a page, or takes it from the store: what a page becomes depends on itself, its name, the
 * facts and the code alone.
 */
export function finishPage(
  {file, content, old}: Page,
  facts: PageFacts,
  store?: FinishedStore
): {page: FinishedPage; problems: Problem[]} {
  const key = store?.keyOf('page', JSON.stringify([file, facts, old]), content) ?? ''
  const stored = store?.get(key)
  if (stored) {
    const {ids, links, shown} = stored.known as Known
    const page = {html: stored.content, compressed: stored.compressed}
    return {page: {...page, links: {...links, ids: new Set(ids)}, shown}, problems: []}
  }

  const {problems, ...read} = readPage(file, textOf(content), old)
  const finished = Buffer.from(finishHtml(read.html, file, read.tags, facts))
  const page = {
    html: finished,
    compressed: compress(file, finished),
    links: read.links,
    shown: !isHidden(read.tags) && !isCopy(file, read.tags, facts.url)
  }
  if (problems.length === 0) {
    const {ids, ...links} = page.links
    const known: Known = {ids: [...ids], links, shown: page.shown}
    store?.set(key, {content: finished, compressed: page.compressed, known})
  }
  return {page, problems}
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
