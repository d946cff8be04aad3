import {parseDocument} from 'htmlparser2'
import {type ListNumbering, listNumber} from '../../identifiers/list-number.ts'
import {element, type Xml, type XmlContent} from '../xml.ts'

/** How the links of a text are written in the document it goes into. */
export interface AknLinks {
  /** One of our addresses, as the document may give it. */
  link: (address: string) => string
}

type ChildNode = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<ChildNode, {attribs: unknown}>
type Write = (node: Element, children: XmlContent, links: AknLinks) => XmlContent

/** Elements that hold text, as Akoma Ntoso calls them. Of any other only the inside is kept. */
const inline: Record<string, Write> = {
  a: (node, children, {link}) => {
    const href = attributeOf(node, 'href') ?? ''
    const classes = attributeOf(node, 'class')?.split(' ') ?? []
    const term = attributeOf(node, 'data-term')
    if (term !== undefined) return element('term', {refersTo: `#${termId(term)}`}, children)
    return element(classes.includes('citation') ? 'ref' : 'a', {href: reach(href, link)}, children)
  },
  em: (_, children) => element('i', {}, children),
  strong: (_, children) => element('b', {}, children),
  sub: (_, children) => element('sub', {}, children),
  sup: (_, children) => element('sup', {}, children),
  br: () => element('br'),
  span: (node, children) => element('span', {'xml:lang': attributeOf(node, 'lang')}, children)
}

const block: Record<string, Write> = {
  p: (_, children) => element('p', {}, children),
  ul: (_, children) => element('ul', {}, children),
  ol: (_, children) => element('ol', {}, children),
  li: (node, children) => element('li', {value: numberOf(node)}, children),
  table: (_, children) => element('table', {}, children),
  tr: (_, children) => element('tr', {}, children),
  th: (_, children) => element('th', {}, element('p', {}, children)),
  td: (_, children) => element('td', {}, element('p', {}, children))
}

/** The finished HTML of a passage as blocks of Akoma Ntoso. */
export function aknBlocks(html: string, links: AknLinks): Xml[] {
  const blocks: Xml[] = []
  let loose: XmlContent[] = []
  const close = () => {
    if (loose.length > 0) blocks.push(element('p', {}, loose))
    loose = []
  }
  for (const node of flatten(parseDocument(html).children)) {
    const written = convert(node, links)
    if ('attribs' in node && node.name in block) {
      close()
      blocks.push(written as Xml)
    } else if (typeof written !== 'string' || written.trim() !== '') {
      loose.push(written)
    }
  }
  close()
  return blocks
}

/** Reference of a glossary term in the document's list of references. */
export function termId(id: string): string {
  return `term__${id}`
}

const kindsOfLists: Readonly<Record<string, ListNumbering>> = {a: 'letter', i: 'roman'}

/** The number or letter of an item as it was typed: a list of Akoma Ntoso counts nothing by itself. */
function numberOf(item: Element): string | undefined {
  const {parent} = item
  if (!parent || !('attribs' in parent) || parent.name !== 'ol') return undefined
  let number = Number(attributeOf(parent, 'start') ?? 1)
  for (const other of parent.children) {
    if (!('attribs' in other)) continue
    number = Number(attributeOf(other, 'value') ?? number)
    if (other === item) break
    number++
  }
  return listNumber(number, kindsOfLists[attributeOf(parent, 'type') ?? ''] ?? 'number')
}

/** Blocks stand in the first row: those in a `div` or a `blockquote` are taken out of it. */
function flatten(nodes: readonly ChildNode[]): ChildNode[] {
  return nodes.flatMap((node) =>
    'attribs' in node && !(node.name in block) && !(node.name in inline)
      ? flatten(node.children)
      : [node]
  )
}

function convert(node: ChildNode, links: AknLinks): XmlContent {
  if (node.type === 'text') return node.data
  if (!('attribs' in node)) return undefined
  const children = node.children.map((child) => convert(child, links))
  const write = inline[node.name] ?? block[node.name]
  return write ? write(node, children, links) : children
}

function reach(href: string, link: AknLinks['link']): string {
  return href.startsWith('/') ? link(href) : href
}

function attributeOf({attribs}: Element, name: string): string | undefined {
  return attribs[name]
}
