import {entryLine, omissionLine} from './archive-lines.ts'

/** A line of an archived act, with its place in the file. */
export interface ArchivedLine {
  text: string
  /** Counted from 1. */
  line: number
}

/** A section of an archived act. */
export interface ArchivedSection {
  /** `5a`. */
  number: string
  chapter?: string
  /** Line of the number. */
  line: number
  heading?: ArchivedLine
  /** In order. */
  subsections: ArchivedSubsection[]
}

export interface ArchivedSubsection {
  /** From 1; absent after an omission. */
  number?: number
  /** A paragraph or an item each. */
  lines: ArchivedLine[]
}

/** An archived act, or the first line that cannot be read as one. */
export type ArchivedAct =
  | {number: string; title: ArchivedLine; sections: ArchivedSection[]}
  | {unread: ArchivedLine}

const sectionLine = /^(?<number>[1-9]\d*)(?: (?<letter>[a-zåäö]))? §$/u
const chapterLine = /^(?<number>[1-9]\d*)(?: (?<letter>[a-zåäö]))? (?:luku|kap\.)$/u

/**
 * Reads the lines that `archiveText` writes. What stands before the first section and after the line
 * on entry into force belongs to no section.
 */
export function readArchiveText(lines: readonly string[]): ArchivedAct {
  const [head, ...blocks] = blocksOf(lines)
  const [number, title, ...more] = head ?? []
  if (!(number && title && /^[1-9]\d*\/\d{4}$/u.test(number.text)) || more.length > 0) {
    return {unread: number ?? {text: '', line: 1}}
  }
  const sections: ArchivedSection[] = []
  let chapter: string | undefined
  let partial = false
  for (const block of blocks) {
    const [first, second, ...rest] = block as [ArchivedLine, ...ArchivedLine[]]
    if (first.text === entryLine) break
    const inChapter = numberIn(chapterLine, first.text)
    const inSection = numberIn(sectionLine, first.text)
    const open = sections.at(-1)
    if (inChapter && !second) chapter = inChapter
    else if (inSection) {
      if (rest.length > 0) return {unread: rest[0] ?? first}
      if (sections.some((one) => one.number === inSection && one.chapter === chapter)) {
        return {unread: first}
      }
      partial = false
      sections.push({
        number: inSection,
        ...(chapter && {chapter}),
        line: first.line,
        ...(second && {heading: second}),
        subsections: []
      })
    } else if (open && first.text === omissionLine && !second) partial = true
    else if (open) {
      const next = open.subsections.length + 1
      open.subsections.push({...(!partial && {number: next}), lines: block})
    }
  }
  const empty = sections.find(({subsections}) => subsections.length === 0)
  if (empty) return {unread: {text: lines[empty.line - 1] ?? '', line: empty.line}}
  return {number: number.text, title, sections}
}

function blocksOf(lines: readonly string[]): ArchivedLine[][] {
  const blocks: ArchivedLine[][] = []
  let open: ArchivedLine[] | undefined
  lines.forEach((text, index) => {
    if (text.trim() === '') open = undefined
    else if (open) open.push({text, line: index + 1})
    else {
      open = [{text, line: index + 1}]
      blocks.push(open)
    }
  })
  return blocks
}

function numberIn(pattern: RegExp, text: string): string | undefined {
  const groups = pattern.exec(text)?.groups
  return groups && `${groups['number']}${groups['letter'] ?? ''}`
}
