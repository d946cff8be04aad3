import type {Nodes, Parents} from 'mdast'

/**
 * What a visitor asks for: nothing, which goes on inside of the node; `'skip'`, which goes on after
 * it; or the index among its parent's children to go on at, for a node that was taken out.
 */
export type Next = undefined | 'skip' | number

/**
 * Looks at a node and at all inside of it, in the order of the text. The tree may be changed from the
 * node on.
 *
 * `unist-util-visit` makes a named function for every node that it comes to. Ten plugins look at every
 * node of every text: that was a tenth of all that reading a thousand pages takes.
 */
export function visit(
  tree: Nodes,
  visitor: (node: Nodes, index: number | undefined, parent: Parents | undefined) => Next
): void {
  step(tree, undefined, undefined)

  function step(node: Nodes, index: number | undefined, parent: Parents | undefined): Next {
    const next = visitor(node, index, parent)
    if (next !== undefined || !('children' in node)) return next
    for (let at = 0; at < node.children.length; ) {
      const child = node.children[at]
      const asked = child && step(child, at, node)
      at = typeof asked === 'number' ? asked : at + 1
    }
    return undefined
  }
}
