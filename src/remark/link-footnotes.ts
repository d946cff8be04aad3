import type {Link, Root} from 'mdast'
import type {VFile} from 'vfile'
import {superscript} from '../identifiers/superscript.ts'
import {complain} from './complaint.ts'
import {attribute, isJsx} from './jsx.ts'
import {attributePlace} from './jsx-place.ts'
import type {PassageNode} from './remark-passages.ts'
import {visit} from './visit.ts'

/**
 * Leads `<Footnote number="1" />` to the passage that is footnote 1 of the same text. Numbers are the
 * agreement's: two notes of one number are a fault, and so is a mark without its note.
 */
export function linkFootnotes(
  tree: Root,
  passages: readonly PassageNode[],
  file: VFile
): undefined {
  const notes = new Map<string, string>()
  for (const {element, footnote, id} of passages) {
    if (footnote === undefined || !element) continue
    if (notes.has(footnote)) {
      const place = attributePlace(file, element, 'footnote', footnote)
      complain(file, place, {rule: 'duplicate-id', found: footnote, expected: file.path})
    }
    notes.set(footnote, id)
  }
  visit(tree, (node, index, parent) => {
    if (!isJsx(node) || node.name !== 'Footnote' || !parent || index === undefined) return undefined
    if (node.children.length > 0) {
      const expected = 'footnote-is-a-mark'
      complain(file, node.position, {rule: 'misplaced-element', found: 'Footnote', expected})
    }
    const number = attribute(node, 'number') ?? ''
    const id = notes.get(number)
    if (id === undefined) {
      const expected = [...notes.keys()].join(', ') || '–'
      complain(file, node.position, {rule: 'unknown-footnote', found: number, expected})
    }
    // A raised digit stays one when it is copied: `palvelut1` would be another word.
    const mark: Link = {
      type: 'link',
      url: `#${id ?? ''}`,
      children: [{type: 'text', value: superscript(number)}],
      data: {hProperties: {role: 'doc-noteref'}},
      ...(node.position && {position: node.position})
    }
    parent.children.splice(index, 1, mark)
    return undefined
  })
}
