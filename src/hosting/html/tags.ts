import {QuoteType, Tokenizer} from 'htmlparser2'

/**
 * The attributes that this step asks for. All others are passed over, classes and the scopes of
 * styles first of all: three quarters of what stands in a page.
 */
const asked = [
  ...(['id', 'name', 'type', 'rel', 'as', 'hreflang', 'style', 'srcdoc', 'crossorigin'] as const),
  ...(['charset', 'http-equiv', 'content', 'property', 'data-build', 'data-build-time'] as const),
  // Addresses.
  ...(['href', 'xlink:href', 'src', 'srcset', 'imagesrcset', 'poster', 'action'] as const),
  ...(['formaction', 'cite', 'data', 'to', 'values', 'from'] as const),
  // Ids of the same page.
  ...(['for', 'form', 'headers', 'list', 'itemref', 'popovertarget', 'commandfor'] as const),
  ...(['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details'] as const),
  ...(['aria-errormessage', 'aria-flowto', 'aria-labelledby', 'aria-owns'] as const),
  ...(['fill', 'stroke', 'clip-path', 'mask', 'filter', 'marker'] as const),
  ...(['marker-start', 'marker-mid', 'marker-end'] as const)
] as const

/** Name of an attribute that this step asks for; what runs code is asked for by its beginning. */
export type AttributeName = (typeof asked)[number] | `on${string}`

const names: ReadonlySet<string> = new Set(asked)

function isAsked(name: string): name is AttributeName {
  return names.has(name) || name.startsWith('on')
}

/** An attribute and where it stands in the page. */
export interface Attribute {
  /** Lower case: `href`, `xlink:href`. */
  name: AttributeName
  value: string
  start: number
  end: number
}

/** An element of a page and where its tags stand. */
export interface Tag {
  name: string
  /** Those that this step asks for. */
  attributes: Attribute[]
  /** Start tag, from `<` to after `>`. */
  start: number
  end: number
  /** Where the end tag begins; absent for elements without one. */
  close?: number
  line: number
  column: number
  /** Inside of a `<script>` or `<style>`. */
  code?: string
}

/** Elements that have no inside and no end tag. */
const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' ')
)

/**
 * The elements of a page in the order of their start tags, as they are written.
 *
 * Tokens are enough: no tree is built, which takes ten times as long. An end tag closes the innermost
 * open element of its name.
 */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = []
  const open: Tag[] = []
  const place = placeIn(html)
  let tag: Tag | undefined
  let attribute: Attribute | undefined

  const finish = (end: number, closed: boolean) => {
    if (!tag) return
    tag.end = end
    tags.push(tag)
    if (!closed && !empty.has(tag.name)) open.push(tag)
    tag = undefined
  }

  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        const name = html.slice(start, end).toLowerCase()
        const at = start - 1
        place.moveTo(at)
        const {line} = place
        tag = {name, attributes: [], start: at, end, line, column: at - place.lineStart + 1}
      },
      onattribname(start, end) {
        const name = html.slice(start, end).toLowerCase()
        attribute = isAsked(name) ? {name, value: '', start, end} : undefined
      },
      onattribdata(start, end) {
        if (attribute) attribute.value += html.slice(start, end)
      },
      onattribentity(codePoint) {
        if (attribute) attribute.value += String.fromCodePoint(codePoint)
      },
      onattribend(quote, end) {
        if (!(attribute && tag)) return
        if (quote !== QuoteType.NoValue) attribute.end = end
        // A browser, too, takes the first of two.
        if (attributeOf(tag, attribute.name) === undefined) tag.attributes.push(attribute)
      },
      onopentagend: (end) => finish(end + 1, false),
      onselfclosingtag: (end) => finish(end + 1, isForeign(open) || tag?.name === 'svg'),
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase()
        const index = open.findLastIndex((candidate) => candidate.name === name)
        const [closed] = index < 0 ? [] : open.splice(index)
        if (!closed) return
        closed.close = start - 2
        if (name === 'script' || name === 'style') closed.code = html.slice(closed.end, start - 2)
      },
      isInForeignContext: () => isForeign(open),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore
    }
  )
  tokenizer.write(html)
  tokenizer.end()
  return tags
}

function ignore(): void {}

function isForeign(open: readonly Tag[]): boolean {
  return open.some(({name}) => name === 'svg' || name === 'math')
}

/** A place that moves forward through a text and knows its line. */
function placeIn(html: string) {
  let next = html.indexOf('\n')
  const place = {
    line: 1,
    lineStart: 0,
    moveTo(at: number) {
      while (next >= 0 && next < at) {
        place.line++
        place.lineStart = next + 1
        next = html.indexOf('\n', place.lineStart)
      }
    }
  }
  return place
}

/** Value of an attribute. */
export function attributeOf({attributes}: Tag, name: AttributeName): string | undefined {
  for (const attribute of attributes) if (attribute.name === name) return attribute.value
  return undefined
}

/** Whether an attribute that holds words parted by spaces has one of them. */
export function hasWord(tag: Tag, name: AttributeName, word: string): boolean {
  return (attributeOf(tag, name) ?? '').toLowerCase().split(/\s+/u).includes(word)
}
