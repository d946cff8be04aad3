import type {Link, PhrasingContent, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {routes} from '../identifiers/routes.ts'
import {complain} from './complaint.ts'
import {attribute, isJsx} from './jsx.ts'

export interface TermOptions {
  /** Ids of the glossary. */
  terms: ReadonlySet<string>
}

declare module 'vfile' {
  interface DataMap {
    terms: string[]
  }
}

/** Turns `<Term id="kunta">kuntien</Term>` into a link to the glossary. */
export function remarkTerms({terms}: TermOptions) {
  return (tree: Root, file: VFile): undefined => {
    const used: string[] = []
    visit(tree, (node, index, parent) => {
      if (!isJsx(node) || node.name !== 'Term' || !parent || index === undefined) return
      const id = attribute(node, 'id') ?? ''
      if (!terms.has(id)) {
        const expected = [...terms].slice(0, 5).join(', ')
        complain(file, node.position, {rule: 'unknown-term', found: id, expected})
      }
      used.push(id)
      const link: Link = {
        type: 'link',
        url: routes.term(id),
        children: node.children as PhrasingContent[] as Link['children'],
        data: {hProperties: {className: ['term'], dataTerm: id}},
        ...(node.position && {position: node.position})
      }
      // A block element on its own line keeps its paragraph.
      const inline = node.type === 'mdxJsxTextElement'
      const block = node.children[0]
      parent.children.splice(
        index,
        1,
        inline ? link : {type: 'paragraph', children: [{...link, children: inlineOf(block)}]}
      )
    })
    file.data.terms = used
  }
}

function inlineOf(block: unknown): Link['children'] {
  const {children} = (block ?? {children: []}) as {children: Link['children']}
  return children
}
