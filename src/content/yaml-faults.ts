import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  type Node,
  type Scalar,
  visit,
  type YAMLMap
} from 'yaml'
import {codePoint} from '../signs/code-point.ts'

/** A fault of YAML text, before it has a file. */
export interface YamlFault {
  rule:
    | 'broken-yaml'
    | 'duplicate-key'
    | 'yaml-alias'
    | 'comment-after-value'
    | 'wrong-quotation-marks'
  /** The name of what is wrong: for broken YAML an id in `rules/yaml-faults.ts`. */
  found: string
  described?: string
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
    const typed = wrongSign(document, text, error.pos[0])
    if (typed) return [typed]
    // What is left open shows at the end of the text; the reader looks after the last word.
    const from = Math.min(error.pos[0], text.trimEnd().length)
    return [{rule: 'broken-yaml', found: error.code, range: [from, from]}]
  }
  // A directive could switch to YAML 1.1, where days are instants and `no` is false.
  if (document.directives.yaml.explicit) {
    return [{rule: 'broken-yaml', found: 'directive', range: [0, 0]}]
  }
  return [...commentsAfterValues(text), ...faultsOfNodes(document, text)].sort(
    (a, b) => a.range[0] - b.range[0]
  )
}

/**
 * The comments of a text that stand behind a value, or go on where one goes on: `title: Asia #14`.
 * YAML leaves them out of the value, and their author would miss them on the page only.
 */
function commentsAfterValues(text: string): YamlFault[] {
  if (!/(?:^|\s)#/u.test(text)) return []
  const faults: YamlFault[] = []
  let offset = 0
  let before = ''
  for (const token of new Lexer().lex(text)) {
    const isComment = token.startsWith('#') && !inBlock(before)
    if (isComment) {
      const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
      const found = token.trimEnd()
      // `#14` on a line of its own is more likely a number than a comment.
      if (line.trim() !== '' || /^#[\p{L}\p{N}]/u.test(found)) {
        const range: YamlFault['range'] = [offset, offset + found.length]
        faults.push({rule: 'comment-after-value', found, range})
      }
    }
    if (!marksOfLexer.has(token)) offset += token.length
    if (token.trim() !== '') before = token
  }
  return faults
}

/** Signs that the lexer puts between its tokens; they are not in the text. */
const marksOfLexer: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f', '\ufeff'])

/** Whether the next token is the text of a block: there a # is a letter like any other. */
function inBlock(before: string): boolean {
  return before === '\u001f'
}

/** Curly quotation marks and no-break spaces where YAML wants plain ones, and a mark that stays open. */
function wrongSign(document: Document.Parsed, text: string, at: number): YamlFault | undefined {
  let open: YamlFault | undefined
  visit(document, {
    Scalar(_, node) {
      const [from, , to] = node.range ?? [0, 0, 0]
      const written = text.slice(from, to)
      const goesOn = /^["'][^\n]*\n[\s\S]*?^\s*(?:- )?[\p{L}\w-]+:(?:\s|$)/mu.test(written)
      if (!/^["']/u.test(written) || !goesOn || from > at) return undefined
      open ??= {
        rule: 'wrong-quotation-marks',
        found: written.charAt(0),
        described: 'close-quote',
        range: [from, from + 1]
      }
      return visit.BREAK
    }
  })
  if (open) return open
  // The fault shows on its own line or on the one below.
  const start = text.lastIndexOf('\n', text.lastIndexOf('\n', at - 1) - 1) + 1
  const end = text.indexOf('\n', at)
  const near = text.slice(start, end < 0 ? text.length : end)
  const sign =
    /(?<=^[^\S\n]*)[\u00A0\u2007\u202F]|(?<=:)[\u00A0\u2007\u202F]|[\u00A0\u2007\u202F](?=:)|(?<=(?:[:,[{-]|^) *)[“”„‟«»‘’‛]|(?<=^ *)[*•·–—](?=\s)/mu.exec(
      near
    )
  if (!sign) return undefined
  const [found] = sign
  const isSpace = /\s/u.test(found)
  const isItem = /[*•·–—]/u.test(found)
  return {
    rule: 'wrong-quotation-marks',
    found: isSpace ? codePoint(found) : found,
    described: isSpace ? 'plain-space' : isItem ? 'hyphen-of-item' : 'straight-quotes',
    range: [start + sign.index, start + sign.index + 1]
  }
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
      const quoted = isScalar(node) && inCurlyQuotes(node)
      if (quoted) {
        const [from] = rangeOf(node)
        const described = 'straight-quotes'
        faults.push({
          rule: 'wrong-quotation-marks',
          found: quoted,
          described,
          range: [from, from + 1]
        })
      }
      if (isMap(node)) {
        const keys = node.items.map(({key}) => key as Node)
        faults.push(...spacesInKeys(keys), ...itemsInValues(node))
        const complex = keys.find((key) => !isScalar(key))
        if (complex) {
          faults.push({rule: 'broken-yaml', found: 'complex-key', range: rangeOf(complex)})
          return visit.BREAK
        }
        faults.push(...repeatedKeys(keys))
      }
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

const quotationMarks = '“”„‟«»‘’‛‹›❝❞″´＂〝〟`'

/**
 * Marks around a whole value that are no quotation marks to YAML, or one that stays open: they may be
 * meant as its quotation marks or as its words.
 */
const inMarks = new RegExp(
  `^(?<sign>[${quotationMarks}])[^${quotationMarks}]*[${quotationMarks}"']$|^(?<open>[“”„‟«❝〝])[^${quotationMarks}"]*$`,
  'u'
)

function inCurlyQuotes({type, value}: Scalar): string | undefined {
  if (type !== 'PLAIN' || typeof value !== 'string') return undefined
  const {open, sign} = inMarks.exec(value)?.groups ?? {}
  return sign ?? open
}

/** Anchors, aliases and tags: all that makes a value something else than it looks. */
function signOf(node: Node): Pick<YamlFault, 'rule' | 'found'> | undefined {
  if (isAlias(node)) return {rule: 'yaml-alias', found: `*${node.source}`}
  if ('anchor' in node && node.anchor) return {rule: 'yaml-alias', found: `&${node.anchor}`}
  return node.tag ? {rule: 'broken-yaml', found: 'tag'} : undefined
}

/** Names of fields that a no-break space has come into: nobody would see it. */
function spacesInKeys(keys: readonly Node[]): YamlFault[] {
  return keys.flatMap((key): YamlFault[] => {
    const space = isScalar(key) ? /[^\S ]/u.exec(String(key.value)) : null
    if (!space) return []
    const from = rangeOf(key)[0] + space.index
    const [rule, described] = ['wrong-quotation-marks', 'plain-space'] as const
    return [{rule, found: codePoint(space[0]), described, range: [from, from + 1]}]
  })
}

/** Values that begin as the items of a list do, with another sign or space: `– Kunta`, `•Kunta`. */
function itemsInValues({items}: YAMLMap): YamlFault[] {
  return items.flatMap(({value}): YamlFault[] => {
    if (!isScalar(value) || value.type !== 'PLAIN') return []
    const [, found = ''] = /^(-(?=[^\S ])|[•·–—](?=\s))/u.exec(String(value.value)) ?? []
    if (!found) return []
    const [from] = rangeOf(value)
    const [rule, described] = ['wrong-quotation-marks', 'hyphen-of-item'] as const
    return [{rule, found, described, range: [from, from + 1]}]
  })
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
