import type {Problem} from '../problem.ts'
import {absoluteAttribute, addressesIn, addressForm} from './address-attributes.ts'
import {cssAddresses} from './relocate-css.ts'
import type {Attribute, AttributeName, Tag} from './tags.ts'

/** Where an address stands in a file, first. */
export type LinkPlace = readonly [
  line: number,
  column: number,
  /** Loaded with the page, not followed by the reader. */
  loads: boolean
]

/** What a file of the site holds on to and can be held by. */
export interface FileLinks {
  file: string
  ids: ReadonlySet<string>
  links: ReadonlyMap<string, LinkPlace>
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

/** Collects the ids and links of a page. */
export function linksOf(file: string, tags: Tag[]): FileLinks {
  const ids = new Set<string>()
  const links = new Map<string, LinkPlace>()
  for (const tag of tags) {
    const absolute = absoluteAttribute(tag)
    for (const attribute of tag.attributes) {
      if (attribute.name === 'id') ids.add(copied(attribute.value))
      if (attribute !== absolute) addLinks(attribute, tag, links)
    }
  }
  return {file, ids, links}
}

function addLinks(attribute: Attribute, tag: Tag, links: Map<string, LinkPlace>): void {
  const form = addressForm(tag, attribute)
  if (form === undefined) return
  for (const address of addressesIn(attribute.value, form)) {
    const loads = isLoading(tag)
    const [, , known] = links.get(address) ?? []
    if (known === undefined || (loads && !known)) {
      links.set(copied(address), [tag.line, tag.column, loads])
    }
  }
}

/** Faults of the ids of a page: those that stand twice, and references to none. */
export function checkIds(file: string, tags: Tag[], {ids}: FileLinks): Problem[] {
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const {attributes, line, column} of tags) {
    const report = (message: string) => problems.push({file, line, column, message})
    for (const {name, value} of attributes) {
      if (name === 'id' && seen.has(value)) report(`id stands twice: ${value}`)
      if (name === 'id') seen.add(value)
      for (const id of referencedIds(name, value)) {
        if (!ids.has(id)) report(`${name} names no id: ${id}`)
      }
    }
  }
  return problems
}

const copies = new Map<string, string>()

/**
 * The same text, once for all pages (interned). A piece that is cut out of a page keeps the whole page in
 * memory, and links stay until all pages are known.
 */
function copied(piece: string): string {
  const known = copies.get(piece)
  if (known !== undefined) return known
  const copy = Buffer.from(piece).toString('utf8')
  copies.set(copy, copy)
  return copy
}

/** Collects what a stylesheet loads. */
export function cssLinks(file: string, css: string): FileLinks {
  const links = cssAddresses(css).map((address) => [address, [1, 1, true]] as const)
  return {file, ids: new Set(), links: new Map(links)}
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
