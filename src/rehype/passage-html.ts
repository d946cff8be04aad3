import type {Element, ElementContent} from 'hast'
import type {RootContent} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {attribute, type JsxElement} from '../remark/jsx.ts'

/** Elements that are still in the tree become plain HTML, or only what is inside them. */
function element(state: State, node: JsxElement): Element | ElementContent[] {
  const children = state.all(node as never) as ElementContent[]
  if (node.name !== 'Foreign') return children
  const tagName = node.type === 'mdxJsxFlowElement' ? 'div' : 'span'
  return {type: 'element', tagName, properties: {lang: attribute(node, 'lang') ?? ''}, children}
}

const processor = unified()
  .use(remarkRehype, {
    handlers: {mdxJsxFlowElement: element, mdxJsxTextElement: element}
  })
  .use(rehypeStringify, {closeSelfClosing: false})
  .freeze()

/** Finished HTML of the inside of one passage. Deterministic, without line breaks between blocks. */
export function passageHtml(children: readonly RootContent[]): string {
  const tree = processor.runSync({type: 'root', children: [...children]})
  return processor.stringify(tree).replace(/>\n</gu, '><').trim()
}
