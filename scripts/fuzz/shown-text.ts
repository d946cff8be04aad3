import type {DefaultTreeAdapterTypes} from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const blocks = new Set(
  'article aside blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header li nav ol p pre section table tbody td th thead tr ul'.split(
    ' '
  )
)
const silent = new Set(['script', 'style', 'template'])

/**
 * The words of HTML as a browser shows them: a space between blocks, numbers before the items of a
 * list that has them.
 *
 * @param leavesOut Elements whose words do not count.
 */
export function shownText(node: Node, leavesOut: (element: Element) => boolean = () => false) {
  const read = (inside: Node, mark = ''): string => {
    if ('value' in inside) return inside.value
    if (!('childNodes' in inside) || silent.has(inside.nodeName)) return ''
    if (!('tagName' in inside)) return inside.childNodes.map((child) => read(child)).join('')
    if (leavesOut(inside)) return ''
    if (inside.tagName === 'br') return ' '
    const marks = inside.tagName === 'ol' ? marksOf(inside) : new Map<Node, string>()
    const text = inside.childNodes.map((child) => read(child, marks.get(child))).join('')
    // What is only said by screen readers is a box of its own.
    const isBlock = blocks.has(inside.tagName) || attribute(inside, 'class') === 'unseen'
    return isBlock ? ` ${mark}${text} ` : text
  }
  return folded(read(node))
}

/** White space as one space; where a line may break is the typography's business. */
export function folded(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim()
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

/** As `prose.css` counts. */
const letters = 'abcdefghijklmnopqrstuvwxyzåäö'
const romans = 'i ii iii iv v vi vii viii ix'.split(' ')
const roman = (number: number) =>
  'x'.repeat(Math.floor(number / 10)) + (romans[(number % 10) - 1] ?? '')

/** What stands before each item of an ordered list. */
function marksOf(list: Element): Map<Node, string> {
  const type = attribute(list, 'type')
  const sign = attribute(list, 'class')?.split(' ').includes('points') ? ')' : '.'
  const marks = new Map<Node, string>()
  let number = Number(attribute(list, 'start') ?? 1)
  for (const item of list.childNodes) {
    if (!('tagName' in item) || item.tagName !== 'li') continue
    number = Number(attribute(item, 'value') ?? number)
    const name = type === 'a' ? letters[number - 1] : type === 'i' ? roman(number) : number
    marks.set(item, `${name}${sign} `)
    number++
  }
  return marks
}
