import {parseDocument} from 'htmlparser2'
import {type ListNumbering, listNumber} from '../identifiers/list-number.ts'
import type {ComparedBlock} from './compared-text.ts'

type ChildNode = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<ChildNode, {attribs: unknown}>
type Block = Omit<ComparedBlock, 'passage'>

const kinds: Readonly<Record<string, ComparedBlock['kind']>> = {li: 'item', tr: 'row'}
const numberings: Readonly<Record<string, ListNumbering>> = {a: 'letter', i: 'roman'}
const breaking = new Set(
  'p ul ol li table thead tbody tr div blockquote dl dt dd h3 h4 h5 h6'.split(' ')
)

/** The paragraphs, items and rows of a passage's finished HTML, as plain text. */
export function blocksOf(passage: string, html: string): ComparedBlock[] {
  const blocks: Block[] = []
  let open: Block = {kind: 'paragraph', text: ''}
  const start = (block: Block) => {
    const text = folded(open.text)
    if (text !== '') blocks.push({...open, text})
    open = block
  }
  const read = (nodes: readonly ChildNode[], inside: Block) => {
    for (const node of nodes) {
      if (node.type === 'text') open.text += node.data
      else if ('attribs' in node) element(node, inside)
    }
  }
  const element = (node: Element, inside: Block) => {
    if (node.name === 'br') open.text += ' '
    if (!breaking.has(node.name)) {
      if ((node.name === 'td' || node.name === 'th') && folded(open.text) !== '') open.text += '\t'
      return read(node.children, inside)
    }
    const kind = kinds[node.name] ?? inside.kind
    // The first paragraph of an item has the item's number.
    const label = labelOf(node) ?? (folded(open.text) === '' ? inside.label : undefined)
    if (label === inside.label) delete inside.label
    const block: Block = {kind, text: '', ...(label !== undefined && {label})}
    start({...block})
    read(node.children, block)
    start({kind: inside.kind, text: ''})
  }
  read(parseDocument(html).children, open)
  start({kind: 'paragraph', text: ''})
  return blocks.map((block) => ({...block, passage}))
}

/** Cells are parted by a tab, words by a space. */
function folded(text: string): string {
  return text
    .split('\t')
    .map((cell) => cell.replace(/\s+/gu, ' ').trim())
    .join('\t')
    .trim()
}

/** The number of an item in a numbered list, as the list writes it: `2.`, `b)`. */
function labelOf(node: Element): string | undefined {
  const list = node.parent
  if (node.name !== 'li' || !list || !('attribs' in list) || list.name !== 'ol') {
    return undefined
  }
  const items = list.children.filter((child) => 'attribs' in child && child.name === 'li')
  const {class: looks, start = '1', type = ''} = list.attribs
  const value = Number(node.attribs['value'] ?? Number(start) + items.indexOf(node))
  const number = listNumber(value, numberings[type] ?? 'number')
  return `${number}${looks?.split(' ').includes('points') ? ')' : '.'}`
}
