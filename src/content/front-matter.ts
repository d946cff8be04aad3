/** A text file with fields in front: YAML between two `---` lines, then the text. */
export interface FrontMatter {
  yaml: string
  /** The text, with an empty line for each line before it: places stay those of the file. */
  body: string
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
