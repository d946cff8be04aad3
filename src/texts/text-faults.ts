import {VFileMessage} from 'vfile-message'
import {
  tooDeepAt,
  tooManyItemsAt,
  tooManyMarksAt,
  tooManyRefusedAt
} from '../content/text-limits.ts'
import {type Diagnostic, type Place, startOfFile} from '../diagnostics/diagnostic.ts'
import {placeAt} from '../diagnostics/place.ts'
import {elements} from '../remark/elements.ts'

/** The fault of a text that its parser would not come to the end of. */
export function limitFault(file: string, text: string): Diagnostic | undefined {
  for (const [found, limit] of limits) {
    const at = limit(text)
    if (at !== undefined) return {file, place: placeAt(text, at), rule: 'broken-mdx', found}
  }
  return undefined
}

const limits = [
  ['too-deep', tooDeepAt],
  ['too-many-items', tooManyItemsAt],
  ['too-many-refused', tooManyRefusedAt],
  ['too-many-marks', tooManyMarksAt]
] as const

/** What a parser of MDX threw, as a fault of the text. */
export function brokenText(file: string, text: string, error: unknown): Diagnostic {
  // Nesting without end exhausts the stack of the parser.
  if (error instanceof RangeError) {
    return {file, place: startOfFile, rule: 'broken-mdx', found: 'too-deep'}
  }
  if (!(error instanceof VFileMessage)) throw error
  const {reason, ruleId = '', source = ''} = error
  const place = placeOf(error)
  // The parsers of code meet only what would be refused if it were right.
  if (source === 'micromark-extension-mdxjs-esm') {
    const line = codeLineBefore(text, place.line)
    const found = text.split('\n')[line - 1] ?? ''
    return {file, place: {line, column: 1}, rule: 'import-export', found}
  }
  if (/^(?:acorn|non-spread|spread-extra)$/u.test(ruleId)) {
    return {file, place, rule: 'expression', found: '{…}'}
  }
  const curly = curlyQuote(text)
  if (curly) {
    const {at, found} = curly
    const described = 'straight-quotes'
    return {file, place: placeAt(text, at), rule: 'wrong-quotation-marks', found, described}
  }
  const address = /<(https?:\/\/[^\s<>]*)>/u.exec(text.split('\n')[place.line - 1] ?? '')
  if (address) {
    const column = address.index + 1
    const subject = address[1]
    return {
      file,
      place: {...place, column},
      rule: 'broken-mdx',
      found: 'address-in-angles',
      subject
    }
  }
  // An element by its beginning, else the first thing that the parser names.
  const named = [...reason.matchAll(/`(?<part>[^`]+)`/gu)].map(({groups}) => groups?.['part'])
  const subject = named.find((part) => part?.startsWith('<') && part[1] !== '/') ?? named[0]
  // `<br>` is HTML before it is left open.
  const [, html] = /^<([a-z]\w*)/u.exec(subject ?? '') ?? []
  if (html)
    return {file, place, rule: 'raw-html', found: html, expected: Object.keys(elements).join(', ')}
  return {file, place, rule: 'broken-mdx', found: ruleId, subject}
}

const curlyMark = '[“”„‟«»‘’‚‛´″‹›]|&(?:quot|[lr]dquo|apos|#34|#39);'

/** A value that begins or ends with another mark than " or ': the parser stumbles where it takes it to end. */
const inCurly = new RegExp(
  `<[A-Z]\\w*(?:\\s+[\\w-]+=(?:"[^"<>\\n]*"|'[^'<>\\n]*'))*?\\s+[\\w-]+ ?= ?(?:["'](?:(?!${curlyMark})[^"'<>\\n])*)?(?<mark>${curlyMark})`,
  'u'
)

function curlyQuote(text: string): {found: string; at: number} | undefined {
  const match = inCurly.exec(text)
  const found = match?.groups?.['mark']
  return match && found ? {found, at: match.index + match[0].length - found.length} : undefined
}

/** The line that an import or export begins on: its parser stops where it ends. */
function codeLineBefore(text: string, last: number): number {
  const lines = text.split('\n').slice(0, last)
  return lines.findLastIndex((line) => /^(?:import|export)\b/u.test(line)) + 1 || last
}

/** Some messages tell the place in words only: “for `<Quote>` (3:1-3:22)”. */
function placeOf({line, column, reason}: VFileMessage): Place {
  const groups = /\((?<line>\d+):(?<column>\d+)-\d+:\d+\)/u.exec(reason)?.groups
  return groups
    ? {line: Number(groups['line']), column: Number(groups['column'])}
    : {line: line ?? 1, column: column ?? 1}
}
