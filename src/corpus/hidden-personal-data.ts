import type {Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from '../remark/visit.ts'
import type {Diagnostic, Place} from './diagnostic.ts'
import {findPersonalData} from './personal-data.ts'

/**
 * Personal data that the file does not show but the page would: written with character references
 * (`&#64;`), over two lines, or with markup in the middle.
 */
export function hiddenInText(file: string, tree: Root, source: string): Diagnostic[] {
  const faults: Diagnostic[] = []
  const look = (shown: string, node: Nodes) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset)
    if (shown !== written) faults.push(...hidden(file, shown, written, placeOf(node)))
  }
  visit(tree, (node) => {
    if ((node.type === 'link' || node.type === 'image') && node.title) look(node.title, node)
    if (node.type === 'link' && node.url.includes('%')) look(decoded(node.url), node)
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      look(textOf(node).replace(/\s+/gu, ' '), node)
    }
    return undefined
  })
  return faults
}

/** The same in fields: escapes such as `\x40`, and texts folded from several lines. */
export function hiddenInFields(
  file: string,
  data: unknown,
  source: string,
  placeAt: (path: PropertyKey[]) => Place,
  path: PropertyKey[] = []
): Diagnostic[] {
  if (file === 'site.yaml' && path[0] === 'contact') return []
  if (typeof data === 'string') {
    return source.includes(data) ? [] : hidden(file, data, source, () => placeAt(path))
  }
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    hiddenInFields(file, value, source, placeAt, [...path, key])
  )
}

function hidden(file: string, shown: string, written: string, place: () => Place): Diagnostic[] {
  const faults = findPersonalData({path: 'text', text: shown})
  if (faults.length === 0) return []
  const known = new Set(findPersonalData({path: 'text', text: written}).map(({rule}) => rule))
  return faults
    .filter(({rule}) => !known.has(rule))
    .map((fault) => ({...fault, file, place: place()}))
}

function placeOf({position}: Nodes): () => Place {
  const {line, column} = position?.start ?? {line: 1, column: 1}
  return () => ({line, column})
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
