import type {Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from '../remark/visit.ts'
import type {Diagnostic, Place} from './diagnostic.ts'
import {findPersonalData} from './personal-data.ts'

/**
 * Personal data that the file does not show but the page would: with a link or an element in the
 * middle, over two lines of a list, in an address with percents.
 */
export function hiddenInText(file: string, tree: Root, source: string): Diagnostic[] {
  const faults: Diagnostic[] = []
  const look = (shown: string, node: Nodes) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset)
    if (shown !== written) faults.push(...hidden(file, shown, written, placeOf(node)))
  }
  visit(tree, (node) => {
    if ((node.type === 'link' || node.type === 'image') && node.title) look(node.title, node)
    if (node.type === 'link' || node.type === 'image') look(decoded(node.url), node)
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
  if (file === 'site.yaml' && /^contact\.(?:email|phone)$/u.test(path.join('.'))) return []
  if (typeof data === 'string') {
    return source.includes(data) ? [] : hidden(file, data, source, () => placeAt(path))
  }
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [
    ...(source.includes(key) ? [] : hidden(file, key, source, () => placeAt([...path, key]))),
    ...hiddenInFields(file, value, source, placeAt, [...path, key])
  ])
}

/** What is seen more often than it is written; what is written is reported where it stands. */
function hidden(file: string, shown: string, written: string, place: () => Place): Diagnostic[] {
  const faults = findPersonalData({path: 'text', text: shown})
  if (faults.length === 0) return []
  const known = Map.groupBy(findPersonalData({path: 'text', text: written}), ({rule}) => rule)
  return [...Map.groupBy(faults, ({rule}) => rule)].flatMap(([rule, ofRule]) =>
    ofRule
      .slice(known.get(rule)?.length ?? 0)
      .slice(0, 1)
      .map((fault) => ({...fault, file, place: place()}))
  )
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
