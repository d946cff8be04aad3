import type {Entries} from '../content/entries.ts'
import {kindNames} from '../content/entry-kinds.ts'
import {clauseOf, folderOf} from '../content/file-names.ts'
import type {Diagnostic, Place} from '../diagnostics/diagnostic.ts'

/** A value that may stand once. */
interface Value {
  value: string
  file: string
  place(): Place
}

/** Ids and names that stand twice where each may stand once. */
export function checkRepeated(entries: Entries): Diagnostic[] {
  const scopes: Value[][] = [
    // A name tells one party, one version, one term from the others.
    entries.of('party').map((entry) => at(entry, entry.data.name, 'name')),
    entries.of('party').flatMap((entry) => {
      const {place} = entry.data
      return place ? [at(entry, `column: ${place.column}, row: ${place.row}`, 'place')] : []
    }),
    entries.of('version').map((entry) => at(entry, entry.data.title, 'title')),
    ...entries
      .of('glossary')
      .flatMap((entry) => [
        entry.data.map(({id}, index) => at(entry, id, index, 'id')),
        entry.data.map(({term}, index) => at(entry, term.fi, index, 'term', 'fi'))
      ]),
    ...entries
      .of('party')
      .map((entry) => entry.data.bodies.map(({id}, index) => at(entry, id, 'bodies', index, 'id'))),
    ...entries
      .of('version')
      .flatMap((entry) => [
        ...(['levels', 'beside'] as const).map((list) =>
          (entry.data[list] ?? []).map(({id}, index) => at(entry, id, list, index, 'id'))
        ),
        (entry.data.chapters ?? []).map(({number}, i) => at(entry, number, 'chapters', i, 'number'))
      ]),
    ...articleNumbers(entries),
    // The name of a version is no other name of it.
    ...entries
      .of('version')
      .map((entry) => [
        at(entry, entry.data.title, 'title'),
        ...(entry.data.aliases ?? []).map((alias, index) => at(entry, alias, 'aliases', index))
      ]),
    ...entries
      .of('act')
      .flatMap((entry) => [
        (entry.data.parts ?? []).map(({number}, i) => at(entry, number, 'parts', i, 'number')),
        entry.data.chapters.map(({number}, i) => at(entry, number, 'chapters', i, 'number'))
      ]),
    ...entries
      .of('amendments')
      .flatMap((entry) => [
        entry.data.map(({act}, index) => at(entry, act, index, 'act')),
        ...entry.data.map(({amendments = []}, index) =>
          amendments.map(({act}, i) => at(entry, act, index, 'amendments', i, 'act'))
        )
      ]),
    ...entries
      .of('withdrawn')
      .map((entry) => entry.data.map(({address}, index) => at(entry, address, index, 'address'))),
    ...kindNames
      .flatMap((kind) => entries.of(kind))
      .flatMap((entry) =>
        listsIn(entry.data).map(({path, values}) =>
          values.map((value, index) => at(entry, value, ...path, index))
        )
      )
  ]
  return scopes.flatMap(repeated)
}

function at(
  {file, placeOf}: {file: string; placeOf(...path: PropertyKey[]): Place},
  value: string,
  ...path: PropertyKey[]
): Value {
  return {value, file, place: () => placeOf(...path)}
}

/**
 * Numbers of articles, those in the names of their files first; a chapter may count from one again. Two
 * names with one number have a fault of their own.
 */
function articleNumbers(entries: Entries): Value[][] {
  const scopes = new Map<string, {named: Map<string, Value>; written: Value[]}>()
  for (const entry of entries.of('article')) {
    const {data, file} = entry
    const key = `${folderOf(file)} ${data.chapter ?? ''}`
    const scope = scopes.get(key) ?? {named: new Map<string, Value>(), written: []}
    scopes.set(key, scope)
    const {label, part} = clauseOf(file)
    if (data.number !== undefined) scope.written.push(at(entry, data.number, 'number'))
    else if (part === 'article') scope.named.set(label, at(entry, label, 'heading'))
  }
  return [...scopes.values()].map(({named, written}) => [...named.values(), ...written])
}

/** The lists of texts among fields: sources, provisions, addresses. None names the same twice. */
function listsIn(
  value: unknown,
  path: readonly PropertyKey[] = []
): {path: readonly PropertyKey[]; values: readonly string[]}[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inside]) => listsIn(inside, [...path, key]))
  }
  return value.every((item) => typeof item === 'string')
    ? [{path, values: value}]
    : value.flatMap((item, index) => listsIn(item, [...path, index]))
}

function repeated(values: readonly Value[]): Diagnostic[] {
  const seen = new Map<string, Value>()
  return values.flatMap(({value, file, place}): Diagnostic[] => {
    const key = value.toLowerCase()
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, {value, file, place})
      return []
    }
    const {line} = first.place()
    const expected = `${first.file}:${line}`
    return [{file, place: place(), rule: 'duplicate-id', found: value, expected}]
  })
}
