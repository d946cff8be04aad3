import type {Root} from 'mdast'
import {withNoBreaks} from '../identifiers/no-break.ts'
import {isJsx} from './jsx.ts'
import {visit} from './visit.ts'

/** Glues numbers to their signs. The words of a quotation are left as they are. */
export function remarkGlue() {
  return (tree: Root): undefined => {
    visit(tree, (node) => {
      if (isJsx(node) && node.name === 'Quote') return 'skip'
      if (node.type === 'text') node.value = withNoBreaks(node.value)
      return undefined
    })
  }
}
