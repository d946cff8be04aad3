import {type Edit, escapeAttribute, escapeText} from './html/edits.ts'
import {attributeOf, type Tag} from './html/tags.ts'

/** An address that leads to another one. */
export interface Alias {
  from: string
  to: string
  /** Another order in which people write the address, not one that was ever given out. */
  written?: true
}

/** A place that is no longer in its page, with words on where it went. */
export interface Notice {
  id: string
  text: string
  /** Ids of what stood inside of it. */
  inner?: string[]
  /** Where to read on. */
  link?: {address: string; text: string}
}

/** What a page holds for readers who come by an old address. */
export interface OldPlaces {
  /** Former ids, each with the id it has now. */
  anchors: {id: string; now: string}[]
  notices: Notice[]
  /** Former ids of a text that is gone whole: they lead to the top of what the page says now. */
  bare: string[]
}

/** Elements that cannot hold a `<span>` at their start; the anchor then stands before them. */
const closed = new Set(['ul', 'ol', 'dl', 'table', 'img', 'hr', 'input', 'svg', 'select'])

/** Rows hold cells only: the anchor goes into the first cell. */
const rows = new Set(['thead', 'tbody', 'tr'])

/** Edits that keep old fragments alive, without any script. Ids that the page has are left alone. */
export function oldPlaceEdits(tags: Tag[], {anchors, notices, bare}: OldPlaces): Edit[] {
  const byId = new Map(tags.map((tag, index) => [attributeOf(tag, 'id'), index]))
  const edits: Edit[] = []
  const taken = new Set(byId.keys())
  const insert = (at: number, id: string, html: string) => {
    if (taken.has(id)) return
    taken.add(id)
    edits.push({start: at, end: at, text: html})
  }

  for (const {id, now} of anchors) {
    const index = byId.get(now)
    if (index !== undefined) insert(placeFor(tags, index), id, anchor(id))
  }
  const main = tags.find(({name}) => name === 'main')
  if (!main?.close) return edits
  const top = tags.find(({name}) => name === 'h1') ?? main
  for (const id of bare) insert(top.end, id, anchor(id))
  for (const notice of notices) insert(main.close, notice.id, noticeHtml(notice))
  return edits
}

function placeFor(tags: Tag[], index: number): number {
  let tag = tags[index] as Tag
  for (let next = index; rows.has(tag.name) && next < tags.length - 1; ) tag = tags[++next] as Tag
  return closed.has(tag.name) ? tag.start : tag.end
}

function anchor(id: string): string {
  return `<span id="${escapeAttribute(id)}"></span>`
}

function noticeHtml({id, text, link, inner = []}: Notice): string {
  const more = link
    ? ` <a href="${escapeAttribute(link.address)}">${escapeText(link.text)}</a>`
    : ''
  return `<p class="notice" id="${escapeAttribute(id)}">${inner.map(anchor).join('')}${escapeText(text)}${more}</p>`
}
