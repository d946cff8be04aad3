import type {Document, Node, Pair, ParsedNode, ScalarTag, Tags} from 'yaml'
import {isCollection, isMap, isPair, isScalar, LineCounter, parseDocument} from 'yaml'
import type {Diagnostic, Place} from '../diagnostics/diagnostic.ts'
import {placeAt} from '../diagnostics/place.ts'
import {tooDeepAt} from './text-limits.ts'
import {findYamlFaults, type YamlFault} from './yaml-faults.ts'

/** YAML with its values and the places they stand in. */
export interface YamlText {
  value: unknown
  diagnostics: Diagnostic[]
  /** Place of the value at a path, or of the nearest thing around it that exists. */
  placeOf(path: readonly PropertyKey[]): Place
  /** Place of the key at a path. */
  placeOfKey(path: readonly PropertyKey[]): Place
}

/**
 * Parses YAML 1.2 and keeps the ranges.
 *
 * @param firstLine Line of the file on which `text` begins: front matter starts on the second.
 */
export function parseYaml(file: string, text: string, firstLine = 1): YamlText {
  const lineCounter = new LineCounter()
  const place = (from: number, to = from): Place => {
    const start = lineCounter.linePos(from)
    const end = lineCounter.linePos(to)
    return {
      line: start.line + firstLine - 1,
      column: start.col,
      endLine: end.line + firstLine - 1,
      endColumn: end.col
    }
  }

  const broken = (found: string, at: Place): YamlText => ({
    value: undefined,
    diagnostics: [{file, place: at, rule: 'broken-yaml', found}],
    placeOf: () => at,
    placeOfKey: () => at
  })
  const deep = tooDeepAt(text)
  if (deep !== undefined) {
    const {line, column} = placeAt(text, deep)
    return broken('too-deep', {line: line + firstLine - 1, column})
  }

  let document: Document.Parsed
  let faults: YamlFault[]
  let value: unknown
  try {
    document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
      customTags: plainNumbers
    })
    faults = findYamlFaults(document, text)
    value = faults.length > 0 ? undefined : document.toJS()
  } catch (error) {
    // Nesting without end exhausts the stack of the parser.
    const found = error instanceof RangeError ? 'too-deep' : String(error)
    return broken(found, {line: firstLine, column: 1})
  }
  const diagnostics = faults.map(
    ({range, ...fault}): Diagnostic => ({file, place: place(...range), ...fault})
  )

  const placeOfNode = (node: Node | null | undefined): Place | undefined =>
    node?.range ? place(node.range[0], node.range[1]) : undefined

  return {
    value,
    diagnostics,
    placeOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const found = placeOfNode(walk(document, path.slice(0, length))?.value)
        if (found && length < path.length) return {line: found.line, column: found.column}
        if (found) return found
      }
      return {line: firstLine, column: 1}
    },
    placeOfKey(path) {
      return placeOfNode(walk(document, path)?.key) ?? this.placeOf(path)
    }
  }
}

/**
 * Numbers as people write them. `012`, `0o17`, `0x1F`, `1e3` and `+5` would be read as another number
 * than the one that stands there, as would one of more digits than a computer counts by: they stay texts,
 * as `2025-10-06` does.
 */
function plainNumbers(tags: Tags): Tags {
  const written: Record<string, RegExp> = {
    'tag:yaml.org,2002:int': /^(?:0|-?[1-9]\d{0,14})$/u,
    'tag:yaml.org,2002:float': /^-?(?:0|[1-9]\d{0,8})\.\d{1,6}$/u
  }
  return tags.flatMap((tag) => {
    const test = typeof tag === 'object' && written[tag.tag]
    if (!test) return [tag]
    // Of the forms of a number the one without a name is the plain one; `.inf` is none.
    const {format, test: form} = tag as ScalarTag
    return format || form?.test('.inf') ? [] : [{...tag, test} as ScalarTag]
  })
}

/** The node at a path, with its key where it stands in a map. */
function walk(
  document: Document.Parsed,
  path: readonly PropertyKey[]
): {key?: Node | null; value: Node | null} | undefined {
  let found: {key?: Node | null; value: Node | null} = {value: document.contents}
  for (const step of path) {
    const {value} = found
    if (!isCollection(value)) return undefined
    if (isMap(value)) {
      const pair: Pair | undefined = value.items.find(
        (item) =>
          isPair(item) && isScalar(item.key) && String(item.key.value ?? '') === String(step)
      )
      if (!pair) return undefined
      found = {key: pair.key as ParsedNode, value: pair.value as ParsedNode | null}
    } else {
      const item = value.items[Number(step)] as ParsedNode | undefined
      if (!item) return undefined
      found = {value: item}
    }
  }
  return found
}
