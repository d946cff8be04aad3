import type {Nodes, Paragraph, Root, Table, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {VFile} from 'vfile'
import {leftoverMarkup, visibleElement} from '../signs/leftover-markup.ts'
import {type Complaint, complain} from './complaint.ts'
import {elements} from './elements.ts'
import {visit} from './visit.ts'
import {writtenPoints} from './written-points.ts'

/**
 * Tells of what a page would not show, or would show as signs: cells beyond the head of a table, blocks
 * without a word, markup that Markdown did not take for markup.
 */
export function remarkLeftovers() {
  return (tree: Root, file: VFile): undefined => {
    visit(tree, (node, _index, parent) => {
      if (node.type === 'inlineCode' || node.type === 'code') return 'skip'
      if (node.type === 'table') checkRows(node, file)
      if (node.type === 'paragraph' || node.type === 'listItem') checkWords(node, file)
      if (node.type === 'paragraph') checkColumns(node, file)
      if (node.type === 'text') checkText(node, file)
      if (node.type === 'text' && parent?.type !== 'link') checkAddresses(node, file)
      return undefined
    })
  }
}

/** A row of another length loses cells, or is text that is glued to the table. */
function checkRows({children}: Table, file: VFile): void {
  const expected = children[0]?.children.length ?? 0
  const words = children.map((row) => textOf(row)).join('')
  if (!/[\p{L}\p{N}]/u.test(words))
    complain(file, children[0]?.position, {rule: 'empty-element', found: '|'})
  const source = String(file.value)
  for (const row of children) {
    const {start, end} = row.position ?? {}
    const written = source.slice(start?.offset, end?.offset)
    const count = row.children.length
    const isGlued =
      !written.includes('|') && source[children[0]?.position?.start.offset ?? 0] === '|'
    if (count === expected && !isGlued) continue
    const found = textOf(row)
    complain(file, start, {
      rule: 'table-row',
      found: found || '|',
      expected: String(expected),
      subject: String(count)
    })
  }
}

/** Lines with bars or tabs between their words, where no line of hyphens makes them a table. */
function checkColumns(paragraph: Paragraph, file: VFile): void {
  const {start, end} = paragraph.position ?? {}
  const lines = String(file.value).slice(start?.offset, end?.offset).split('\n')
  const inColumns = lines.map(isInColumns)
  const at = inColumns.indexOf(true)
  if (at < 0) return
  if (inColumns.filter(Boolean).length < 2 && !/^\s*\||\t|[│┃║¦]/u.test(lines[at] ?? '')) return
  const place = start && {line: start.line + at, column: at === 0 ? start.column : 1}
  complain(file, place, {
    rule: 'table-without-head',
    found: lines[at]?.trim().replace(/\t/gu, ' → ')
  })
}

/**
 * Whether words stand on both sides of a bar without a backslash, of a tab, a gap or a row of full stops,
 * or bars at both ends.
 */
function isInColumns(line: string): boolean {
  if (
    /\S\t+\S|\S {3,}\S|\S;\S[^;]*;\S|\S ;[^;]* ;|\S ?(?:(?<!\.)\.{4,99}|…{2,9}|(?<!\. )(?:\. ){3,99}\.) ?\d|[│┃║¦┌├└╔╠╚]/u.test(
      line
    )
  )
    return true
  if (!line.includes('|')) return false
  const words = line.trim()
  if (words.length > 1 && words.startsWith('|') && words.endsWith('|')) return true
  return /[^\\|]\|/u.test(words) && !/^[^|]*\|$/u.test(words)
}

/** A paragraph or an item without letters, numbers and signs: an address with nothing there. */
function checkWords(node: Nodes, file: VFile): void {
  // `[…]` are words left out of a quotation.
  if (/[\p{L}\p{N}…]|(?![|=~^+<>`´¨])\p{S}/u.test(textOf(node))) return
  let hasOther = false
  visit(node, (inside) => {
    hasOther ||= inside !== node && !ofWords.has(inside.type)
    return undefined
  })
  if (hasOther) return
  const {start, end} = node.position ?? {}
  const written = String(file.value).slice(start?.offset, end?.offset).trim()
  // Code and pictures are taken out before: they have been told.
  if (/[`{]|!\[/u.test(written)) return
  const found = written.slice(0, 60)
  complain(file, node.position, {rule: 'empty-element', found})
}

/** Nodes that are empty where they hold no words; all others are something, or have their own fault. */
const ofWords: ReadonlySet<string> = new Set(
  'paragraph text break emphasis strong delete link list listItem'.split(' ')
)

const names = Object.keys(elements)

function checkText(node: Text, file: VFile): void {
  const {value} = node
  const pointOf = writtenPoints(String(file.value), node)
  const element = visibleElement(value, names)
  const tell = (index: number, complaint: Complaint) => {
    complain(file, pointOf(index) ?? node.position?.start, complaint)
  }
  if (element) tell(element.index, {rule: 'visible-element', found: element.found})
  const source = String(file.value)
  for (const {found, index, described} of leftoverMarkup(value)) {
    // Written with a backslash, it is meant as it stands.
    const {offset = 0} = pointOf(value.slice(index).search(/\S/u) + index) ?? {}
    const isEscaped =
      source[offset] === '\\' && (described !== 'leftover-backslash' || source[offset + 1] === '\\')
    if (isEscaped || (element && index >= element.index)) continue
    tell(index, {rule: 'leftover-markup', found, described})
  }
}

/** Addresses of the web among the words; what is quoted holds the same words when they are a link. */
function checkAddresses(node: Text, file: VFile): void {
  const pointOf = writtenPoints(String(file.value), node)
  const addresses = /(?<![\p{L}\p{N}@/.])(?:https?:\/\/|www\.)[^\s<>()[\]]*[\p{L}\p{N}/]/gu
  for (const {0: found, index} of node.value.matchAll(addresses)) {
    const point = pointOf(index) ?? node.position?.start
    complain(file, point, {rule: 'leftover-markup', found, described: 'leftover-address'})
  }
}
