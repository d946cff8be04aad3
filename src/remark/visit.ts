import type {Nodes, Parents} from 'mdast'

/** Said of a node: what is inside it is left alone. */
export const SKIP = 'skip'

/** Where to go on: inside the node, after it, or after it from a place among its parent's children. */
type Next = undefined | typeof SKIP | readonly [typeof SKIP, number]

/** Looks at one node. It may change the node and its parent's children. */
export type Visitor = (node: Nodes, index: number | undefined, parent: Parents | undefined) => Next

/**
 * Visits every node of a tree, a parent before its children.
 *
 * unist-util-visit makes and names a function for each node, and keeps a list of its ancestors:
 * with ten visits a text that was a tenth of the reading.
 */
export function visit(tree: Nodes, visitor: Visitor): void {
  visitNode(tree, undefined, undefined, visitor)
}

function visitNode(
  node: Nodes,
  index: number | undefined,
  parent: Parents | undefined,
  visitor: Visitor
): number | undefined {
  const next = visitor(node, index, parent)
  if (next === undefined && 'children' in node) {
    for (let at = 0; at < node.children.length; ) {
      const child = node.children[at]
      at = (child && visitNode(child, at, node, visitor)) ?? at + 1
    }
  }
  return typeof next === 'object' ? next[1] : undefined
}
