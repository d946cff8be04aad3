import type {ElementContent, RootContent} from 'hast'
import {withNoBreaks} from '../identifiers/no-break.ts'

/**
 * Keeps a number and its sign on one line where their words may not be changed, as in quotations:
 * around them, not between them.
 */
export function keepTogether(nodes: readonly RootContent[]): ElementContent[] {
  return (nodes as readonly ElementContent[]).flatMap((node) => {
    if (node.type === 'text') return pieces(node.value)
    if (node.type === 'element') node.children = keepTogether(node.children)
    return node
  })
}

/** A text in pieces: the words that belong together in an element each. */
function pieces(value: string): ElementContent[] {
  const nodes: ElementContent[] = []
  let at = 0
  let loose = 0
  for (const piece of withNoBreaks(value).split(' ')) {
    const end = at + piece.length
    if (value.slice(at, end) !== piece) {
      nodes.push(...text(value.slice(loose, at)), together(value.slice(at, end)))
      loose = end
    }
    at = end + 1
  }
  return [...nodes, ...text(value.slice(loose))]
}

function text(value: string): ElementContent[] {
  return value === '' ? [] : [{type: 'text', value}]
}

function together(words: string): ElementContent {
  const properties = {className: ['nowrap']}
  return {type: 'element', tagName: 'span', properties, children: text(words)}
}
