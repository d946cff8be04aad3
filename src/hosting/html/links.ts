import {absoluteAttribute, addressesIn, addressForm} from './address-attributes.ts'
import {resolveAddress, type Target} from './relative.ts'
import {cssAddresses} from './relocate-css.ts'
import type {Attribute, AttributeName, Tag} from './tags.ts'

/** An address that a file of the site holds. */
export interface Link {
  address: string
  /** Where it leads inside the site; absent when it leaves it. */
  target?: Target
  line: number
  column: number
  /** Loaded with the page, not followed by the reader. */
  loads: boolean
}

/** A reference to an id of the same page. */
export interface IdReference {
  id: string
  /** Attribute that makes it. */
  by: string
  line: number
  column: number
}

/** What a file of the site holds on to and can be held by. */
export interface FileLinks {
  file: string
  ids: Set<string>
  /** Ids that stand twice. */
  repeated: {id: string; line: number; column: number}[]
  links: Link[]
  references: IdReference[]
}

/** Attributes whose words are ids of the same page. */
const idAttributes: ReadonlySet<AttributeName> = new Set([
  'for',
  'form',
  'headers',
  'list',
  'itemref',
  'popovertarget',
  'commandfor',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns'
])

/** Elements whose addresses the browser fetches by itself. */
const loading = new Set(['img', 'script', 'source', 'video', 'audio', 'track', 'use', 'image'])

/** Rels of `<link>` that fetch. */
const loadingRels = /\b(?:stylesheet|icon|preload|modulepreload|manifest|prefetch)\b/iu

/** Attributes of SVG that may point to a definition: `fill="url(#gradient)"`. */
const paint: ReadonlySet<AttributeName> = new Set([
  ...(['fill', 'stroke', 'clip-path', 'mask', 'filter'] as const),
  ...(['marker', 'marker-start', 'marker-mid', 'marker-end'] as const)
])

/** Collects ids, links and references of a page. */
export function linksOf(file: string, tags: Tag[]): FileLinks {
  const found: FileLinks = {file, ids: new Set(), repeated: [], links: [], references: []}
  for (const tag of tags) {
    const absolute = absoluteAttribute(tag)
    for (const attribute of tag.attributes) {
      addIds(attribute, tag, found)
      if (attribute !== absolute) addLinks(attribute, tag, found)
    }
  }
  return found
}

function addIds({name, value}: Attribute, {line, column}: Tag, found: FileLinks): void {
  if (name === 'id') {
    const id = copied(value)
    if (found.ids.has(id)) found.repeated.push({id, line, column})
    found.ids.add(id)
  }
  for (const id of referencedIds(name, value))
    found.references.push({id: copied(id), by: copied(name), line, column})
}

function addLinks(attribute: Attribute, tag: Tag, {file, links}: FileLinks): void {
  const form = addressForm(tag, attribute)
  if (form === undefined) return
  const {line, column} = tag
  for (const address of addressesIn(attribute.value, form)) {
    links.push(linkTo(copied(address), file, {line, column, loads: isLoading(tag)}))
  }
}

const copies = new Map<string, string>()

/**
 * The same text, once for all pages. A piece that is cut out of a page keeps the whole page in
 * memory, and links stay until all pages are known.
 */
function copied(piece: string): string {
  const known = copies.get(piece)
  if (known !== undefined) return known
  const copy = Buffer.from(piece).toString('utf8')
  copies.set(copy, copy)
  return copy
}

/** A link that stands in a file. */
export function linkTo(
  address: string,
  file: string,
  place: Pick<Link, 'line' | 'column' | 'loads'>
): Link {
  const target = resolveAddress(address, file)
  return {address, ...(target && {target}), ...place}
}

/** Collects what a stylesheet loads. */
export function cssLinks(file: string, css: string): FileLinks {
  const links = cssAddresses(css).map((address) =>
    linkTo(address, file, {line: 1, column: 1, loads: true})
  )
  return {file, ids: new Set(), repeated: [], links, references: []}
}

const none: readonly string[] = []

function referencedIds(name: AttributeName, value: string): readonly string[] {
  if (idAttributes.has(name)) return value.split(/\s+/u).filter(Boolean)
  if (!paint.has(name)) return none
  return [...value.matchAll(/\burl\(["']?#([^)"']+)["']?\)/gu)].map((match) => match[1] ?? '')
}

function isLoading(tag: Tag): boolean {
  if (tag.name !== 'link') return loading.has(tag.name)
  return tag.attributes.some(({name, value}) => name === 'rel' && loadingRels.test(value))
}
