import {QuoteType, Tokenizer} from 'htmlparser2'

/** An attribute and where it stands in the page. */
export interface Attribute {
  /** As written, lower case: `href`, `xlink:href`. */
  name: string
  value: string
  start: number
  end: number
}

/** An element of a page and where its tags stand. */
export interface Tag {
  name: string
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
        attribute = {name: html.slice(start, end).toLowerCase(), value: '', start, end}
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
export function attributeOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value
}

/** Whether an attribute that holds words parted by spaces has one of them. */
export function hasWord(tag: Tag, name: string, word: string): boolean {
  return (attributeOf(tag, name) ?? '').toLowerCase().split(/\s+/u).includes(word)
}
