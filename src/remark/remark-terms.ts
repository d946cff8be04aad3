import type {Link, Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {routes} from '../identifiers/routes.ts'
import {complain} from './complaint.ts'
import {nearestName} from './guard-attributes.ts'
import {attribute, isJsx} from './jsx.ts'
import {attributePlace} from './jsx-place.ts'
import {visit} from './visit.ts'

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
      if (!isJsx(node) || node.name !== 'Term' || !parent || index === undefined) return undefined
      // A block that holds more than one paragraph is complained of by the reading of passages.
      const isInline = node.type === 'mdxJsxTextElement'
      const [block, ...more] = node.children
      if (!isInline && (block?.type !== 'paragraph' || more.length > 0)) return undefined
      const id = attribute(node, 'id') ?? ''
      if (!terms.has(id)) {
        const expected = [...terms].slice(0, 5).join(', ')
        const place = attributePlace(file, node, 'id', id)
        const nearest = nearestName(id, [...terms])
        if (id) complain(file, place, {rule: 'unknown-term', found: id, expected, nearest})
      }
      used.push(id)
      const link: Link = {
        type: 'link',
        url: routes.term(id),
        children: (isInline ? node.children : (block as Paragraph).children) as Link['children'],
        data: {hProperties: {className: ['term'], dataTerm: id}},
        ...(node.position && {position: node.position})
      }
      parent.children.splice(index, 1, isInline ? link : {type: 'paragraph', children: [link]})
      return undefined
    })
    file.data.terms = used
  }
}
