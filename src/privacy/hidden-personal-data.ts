import type {Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Diagnostic, Place} from '../diagnostics/diagnostic.ts'
import {decoded} from '../identifiers/decoded.ts'
import {visit} from '../remark/visit.ts'
import {reachesOffice} from './office-address.ts'
import {findPersonalData} from './personal-data.ts'

/**
 * Personal data that the file does not show but the page would: with a link or an element in the
 * middle, over two lines of a list, in an address with percents.
 */
export function hiddenInText(file: string, tree: Root, source: string): Diagnostic[] {
  const faults: Diagnostic[] = []
  const look = (shown: string, node: Nodes) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset)
    if (shown !== written) {
      faults.push(...hidden(file, shown, () => countByRule(written), placeOf(node)))
    }
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
  placeAt: (path: PropertyKey[]) => Place
): Diagnostic[] {
  const written = once(() => countByRule(source))
  const look = (value: unknown, path: PropertyKey[]): Diagnostic[] => {
    if (reachesOffice(file, path, value)) return []
    if (typeof value === 'string') return hidden(file, value, written, () => placeAt(path))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inside]) => [
      ...hidden(file, key, written, () => placeAt([...path, key])),
      ...look(inside, [...path, key])
    ])
  }
  return look(data, [])
}

/** What is seen more often than it is written; what is written is reported where it stands. */
function hidden(
  file: string,
  shown: string,
  written: () => ReadonlyMap<string, number>,
  place: () => Place
): Diagnostic[] {
  const faults = findPersonalData({path: 'text', text: shown})
  return [...Map.groupBy(faults, ({rule}) => rule)].flatMap(([rule, ofRule]) =>
    ofRule
      .slice(written().get(rule) ?? 0)
      .slice(0, 1)
      .map((fault) => ({...fault, file, place: place()}))
  )
}

function countByRule(text: string): Map<string, number> {
  const faults = findPersonalData({path: 'text', text})
  return new Map([...Map.groupBy(faults, ({rule}) => rule)].map(([rule, of]) => [rule, of.length]))
}

/** A file is looked through for all of its fields once, and only where one of them has a fault. */
function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

function placeOf({position}: Nodes): () => Place {
  const {line, column} = position?.start ?? {line: 1, column: 1}
  return () => ({line, column})
}
