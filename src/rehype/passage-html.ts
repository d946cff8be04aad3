import type {ElementContent} from 'hast'
import type {RootContent} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {JsxElement} from '../remark/jsx.ts'
import {keepTogether} from './keep-together.ts'

/** An element that no plugin has turned into something plain leaves only what is inside it. */
function inside(state: State, node: JsxElement): ElementContent[] {
  return state.all(node) as ElementContent[]
}

const processor = unified()
  .use(remarkRehype, {handlers: {mdxJsxFlowElement: inside, mdxJsxTextElement: inside}})
  .use(rehypeStringify)
  .freeze()

/** Finished HTML of the inside of one passage. Deterministic, without line breaks between blocks. */
export function passageHtml(children: readonly RootContent[]): string {
  const tree = processor.runSync({type: 'root', children: [...children]})
  return processor
    .stringify({type: 'root', children: keepTogether(tree.children)})
    .replace(/>\n+</gu, '><')
    .trim()
}
