import type {Emphasis, PhrasingContent, Root} from 'mdast'
import {attribute, isJsx} from './jsx.ts'
import {visit} from './visit.ts'

/** Marks words in another language: `<Foreign lang="sv">…</Foreign>` becomes a span with `lang`. */
export function remarkForeign() {
  return (tree: Root): undefined => {
    visit(tree, (node, index, parent) => {
      if (!isJsx(node) || node.name !== 'Foreign' || !parent || index === undefined) {
        return undefined
      }
      const span: Emphasis = {
        type: 'emphasis',
        children: node.children as PhrasingContent[],
        data: {
          hName: node.type === 'mdxJsxFlowElement' ? 'div' : 'span',
          hProperties: {lang: attribute(node, 'lang') ?? ''}
        },
        ...(node.position && {position: node.position})
      }
      parent.children.splice(index, 1, span)
      return undefined
    })
  }
}
