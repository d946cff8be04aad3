import type {Nodes, Parents, Text} from 'mdast'
import {attribute, isJsx} from './jsx.ts'

/** A run of text inside a block, with its place in the block's whole text. */
export interface TextRun {
  node: Text
  parent: Parents
  /** Offset in the whole text. */
  start: number
  /** Whether a link may be put into it: not inside a link or code. */
  linkable: boolean
  /** The author has marked it `<Citation external>`. */
  external: boolean
  /** Words of a quotation: nobody can be asked to mend them. */
  quoted: boolean
}

/** The text of a block as one string, and the runs that make it. */
export interface LinkableText {
  text: string
  runs: TextRun[]
}

/** Reads a block from beginning to end: a citation may begin in one run and lean on another. */
export function linkableText(block: Parents, inQuotation: boolean): LinkableText {
  const runs: TextRun[] = []
  let text = ''
  const walk = (parent: Parents, marks: Pick<TextRun, 'linkable' | 'external' | 'quoted'>) => {
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'text') {
        runs.push({node, parent, start: text.length, ...marks})
        text += node.value
      } else if (node.type === 'inlineCode') text += node.value
      else if (node.type === 'break') text += ' '
      else if ('children' in node) {
        const element = isJsx(node) ? node : undefined
        const isLink = node.type === 'link' || (element && attribute(element, 'to') !== undefined)
        const isExternal = element && attribute(element, 'external') !== undefined
        walk(node, {
          linkable: marks.linkable && !isLink,
          external: marks.external || isExternal === true,
          quoted: marks.quoted || element?.name === 'Quote'
        })
      }
    }
  }
  walk(block, {linkable: true, external: false, quoted: inQuotation})
  return {text, runs}
}
