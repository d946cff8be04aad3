import type {DefaultTreeAdapterTypes} from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Every element of a tree, in the order of the text. */
export function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('content' in node) yield* elementsOf(node.content)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

/** Every attribute of one name, with the element it is on. */
export function* attributesOf(node: Node, name: string) {
  for (const element of elementsOf(node)) {
    const attribute = element.attrs.find((candidate) => candidate.name === name)
    if (attribute) yield {element, value: attribute.value}
  }
}

/** Value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

/** Text of a node without white space at its ends, runs of it as one space. */
export function textOf(node: Node): string {
  return fold(rawText(node))
}

/** White space as one space; no-break spaces and soft hyphens are the typography's business. */
export function fold(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim()
}

const silent = new Set(['script', 'style', 'template'])

function rawText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  if (silent.has(node.nodeName) || !('childNodes' in node)) return ''
  return node.childNodes.map(rawText).join('')
}
