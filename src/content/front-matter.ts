import {type Place, startOfFile} from '../diagnostics/diagnostic.ts'

/** A text file with fields in front: YAML between two `---` lines, then the text. */
export interface FrontMatter {
  yaml: string
  /** The text, with an empty line for each line before it: places stay those of the file. */
  body: string
}

/** Where the fields of a text without any were meant to begin or end, and what to write there. */
export function almostFrontMatter(text: string): {place: Place; described: string} {
  const lines = text.split('\n')
  const begins = lines[0] === '---'
  const at = lines.findIndex(
    (line) => /^\s*[-–—−_*]{2,}\s*$/u.test(line) && !(begins && line === '---')
  )
  return at < 0
    ? {place: startOfFile, described: 'write-fields'}
    : {place: {line: at + 1, column: 1}, described: 'three-hyphens'}
}

/** Parts the fields from the text. Answers `undefined` where there are none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*\n(?<yaml>[\s\S]*?)(?:(?<=\n)|\n)---[ \t]*(?:\n|$)/u.exec(text)
  if (!match) return undefined
  const head = match[0]
  return {
    yaml: match.groups?.['yaml'] ?? '',
    body: '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length)
  }
}
