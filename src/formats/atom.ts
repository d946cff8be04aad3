import {createHash} from 'node:crypto'
import type {SiteData} from '../schemas/site.ts'
import {linkFrom} from './published-at.ts'
import {block, element, type Xml, xmlFile} from './xml.ts'

export interface Feed {
  /** Address of the feed itself. */
  address: string
  /** Page that lists the same things. */
  page: string
  title: string
  entries: FeedEntry[]
}

export interface FeedEntry {
  /** What makes the entry itself: never changes, unlike words and places. */
  key: string
  title: string
  /** Day of the thing, from the content: the clock of the build says nothing about it. */
  day: string
  address: string
  summary: string
  /** Machine's word and reader's word for what kind of thing it is. */
  category: {term: string; label: string}
}

/** An Atom feed (RFC 4287), newest entry first. */
export function atomFeed(site: SiteData, {address, entries, page, title}: Feed): string {
  const days = entries.map(({day}) => day).sort()
  return xmlFile(
    block(
      'feed',
      {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.languages[0]},
      element('id', {}, stableId(site, address)),
      element('title', {}, title),
      element('updated', {}, instant(days.at(-1) ?? '1970-01-01')),
      block('author', {}, element('name', {}, site.publisher ?? site.name)),
      element('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: linkFrom(site, address, address)
      }),
      element('link', {
        rel: 'alternate',
        type: 'text/html',
        href: linkFrom(site, address, page)
      }),
      site.licence && element('rights', {}, `${site.licence.name}, ${site.licence.url}`),
      entries.map((entry) => entryElement(site, address, entry))
    )
  )
}

function entryElement(site: SiteData, feed: string, entry: FeedEntry): Xml {
  const {address, category, day, key, summary, title} = entry
  return block(
    'entry',
    {},
    element('id', {}, stableId(site, key)),
    element('title', {}, title),
    element('published', {}, instant(day)),
    element('updated', {}, instant(day)),
    element('link', {rel: 'alternate', type: 'text/html', href: linkFrom(site, feed, address)}),
    element('category', {term: category.term, label: category.label}),
    element('summary', {}, summary)
  )
}

/** Atom wants an instant; a day is written as its midnight in UTC. */
function instant(day: string): string {
  return `${day}T00:00:00Z`
}

/**
 * A name-based UUID (RFC 9562, version 5) of the region and the key: the id of an entry stays the
 * same when the site moves to another host, or learns its own address after it was published.
 */
export function stableId({region}: SiteData, key: string): string {
  const urlNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')
  const bytes = createHash('sha1').update(urlNamespace).update(`${region.fi}\n${key}`).digest()
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32]
  ] as const
  return `urn:uuid:${parts.map(([from, to]) => hex.slice(from, to)).join('-')}`
}
