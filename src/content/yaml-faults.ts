import {type Document, isAlias, isMap, isScalar, type Node, visit} from 'yaml'

/** A fault of YAML text, before it has a file. */
export interface YamlFault {
  rule: 'broken-yaml' | 'duplicate-key' | 'yaml-alias'
  /** The name of what is wrong: for broken YAML an id in `rules/yaml-faults.ts`. */
  found: string
  /** Offsets in the text. */
  range: [from: number, to: number]
}

/** Fields stand five or six levels deep; deeper nesting is an attack on the stack. */
const deepest = 40

/** What is wrong with parsed YAML, besides its meaning. */
export function findYamlFaults(document: Document.Parsed, text: string): YamlFault[] {
  // The first error only: those after it are its consequences.
  const [error] = [...document.errors, ...document.warnings]
  if (error) {
    // What is left open shows at the end of the text; the reader looks after the last word.
    const from = Math.min(error.pos[0], text.trimEnd().length)
    return [{rule: 'broken-yaml', found: error.code, range: [from, from]}]
  }
  // A directive could switch to YAML 1.1, where days are instants and `no` is false.
  if (document.directives.yaml.explicit) {
    return [{rule: 'broken-yaml', found: 'directive', range: [0, 0]}]
  }
  return faultsOfNodes(document, text)
}

function faultsOfNodes(document: Document.Parsed, text: string): YamlFault[] {
  const faults: YamlFault[] = []
  visit(document, {
    Node(_, node, path) {
      if (path.length > deepest * 2) {
        faults.push({rule: 'broken-yaml', found: 'too-deep', range: rangeOf(node)})
        return visit.BREAK
      }
      const sign = signOf(node)
      if (sign) {
        const [start] = rangeOf(node)
        const [at, length] = sign.rule === 'yaml-alias' ? signAt(sign.found, start) : tagAt(start)
        faults.push({...sign, range: [Math.max(0, at), Math.max(0, at) + length]})
        return visit.SKIP
      }
      if (isMap(node)) faults.push(...repeatedKeys(node.items.map(({key}) => key as Node)))
      return undefined
    }
  })
  return faults

  /** The range of a value begins after its anchor and its tag. */
  function signAt(written: string, start: number): [at: number, length: number] {
    const at = text.startsWith(written, start) ? start : text.lastIndexOf(written, start)
    return [at, written.length]
  }

  function tagAt(start: number): [at: number, length: number] {
    const last = text.lastIndexOf('!', start)
    const at = text[last - 1] === '!' ? last - 1 : last
    return [at, /^\S*/u.exec(text.slice(at, at + 80))?.[0].length ?? 1]
  }
}

/** Anchors, aliases and tags: all that makes a value something else than it looks. */
function signOf(node: Node): Pick<YamlFault, 'rule' | 'found'> | undefined {
  if (isAlias(node)) return {rule: 'yaml-alias', found: `*${node.source}`}
  if ('anchor' in node && node.anchor) return {rule: 'yaml-alias', found: `&${node.anchor}`}
  return node.tag ? {rule: 'broken-yaml', found: 'tag'} : undefined
}

/** The `yaml` package compares each key with all before it; large files need a set. */
function repeatedKeys(keys: readonly Node[]): YamlFault[] {
  const seen = new Set<string>()
  return keys.flatMap((key): YamlFault[] => {
    if (!isScalar(key)) return []
    const name = String(key.value)
    if (seen.has(name)) return [{rule: 'duplicate-key', found: name, range: rangeOf(key)}]
    seen.add(name)
    return []
  })
}

function rangeOf(node: Node): [number, number] {
  const [from, to] = node.range ?? [0, 0]
  return [from, to]
}
