import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {attribute, attributeList, type JsxElement} from './jsx.ts'
import {attributePlace} from './jsx-place.ts'

/** An id that an attribute names: the source of a passage, or the party that holds its text. */
export interface NamedId {
  kind: 'source' | 'party'
  id: string
  position?: Position | undefined
}

/** The ids that a passage's element names, each with its place. */
export function idsNamedBy(element: JsxElement, file: VFile): NamedId[] {
  const named = (kind: NamedId['kind'], name: string, ids: readonly string[]) =>
    ids.map((id) => ({kind, id, position: attributePlace(file, element, name, id)}))
  const one = (name: string) => [attribute(element, name) ?? ''].filter(Boolean)
  return [
    ...named('source', 'source', one('source')),
    ...named('source', 'sources', attributeList(element, 'sources')),
    ...named('party', 'holder', one('holder'))
  ]
}
