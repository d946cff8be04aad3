import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'

/** An element in a text, block or inline. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** Whether a node is an element. */
export function isJsx(node: {type: string}): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Value of a plain attribute: a text, `''` when it stands alone, `undefined` when absent. */
export function attribute(node: JsxElement, name: string): string | undefined {
  const found = node.attributes.find(
    (item): item is MdxJsxAttribute => item.type === 'mdxJsxAttribute' && item.name === name
  )
  if (!found) return undefined
  return typeof found.value === 'string' ? found.value : ''
}

/** Words of a list attribute, `a b` → `['a', 'b']`. */
export function attributeList(node: JsxElement, name: string): string[] {
  return attribute(node, name)?.split(/\s+/u).filter(Boolean) ?? []
}
