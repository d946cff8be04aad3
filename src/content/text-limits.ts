import {bullets, dashes} from '../signs/list-marks.ts'

/*
 * The parsers of YAML and Markdown take quadratic time on nesting and on marks that find no pair:
 * a hundred kilobytes of `[` would take minutes. No text for people comes near these limits.
 */

/** Signs that open something at the beginning of a line: list items, quotations, keys. */
const nested = /^(?:[ \t]*(?:[-*+>?]|\d{1,9}[.)])(?=[ \t>]|$)){10}|^[ \t]{80}[ \t]*\S|^>{10}/mu

const deepestBrackets = 60

/** Offset where a text is nested deeper than any text for people. */
export function tooDeepAt(text: string): number | undefined {
  const line = nested.exec(text)
  if (line) return line.index
  let depth = 0
  for (const {0: bracket, index} of text.matchAll(/[[\]{}]/gu)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepestBrackets) return index
  }
  return undefined
}

/** Items of lists in one text; the parser turns the whole text over for each list inside a list. */
const mostItems = 1000

const sign = `(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]+|$)`

/** Signs of list items at the beginning of a line: one, or several inside one another. */
const itemSigns = new RegExp(`^[ \\t>]*(?:(?:${sign})+|${bullets}|${dashes})`, 'gmu')

/** Offset where a text holds more items of lists than any text for people. */
export function tooManyItemsAt(text: string): number | undefined {
  let items = 0
  for (const {0: signs, index} of text.matchAll(itemSigns)) {
    items += signs.match(/[-*+]|\d+/gu)?.length ?? 1
    if (items > mostItems) return index
  }
  return undefined
}

/** Quotations and headings by underlining: refused in every text, and the parser turns it over for each. */
const mostRefused = 100

/** A line that begins with the sign of a quotation, or only underlines the line above it. */
const refusedLines = /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])*>|^[ \t]*(?:=+|-+)[ \t]*$/gmu

/** Offset where a text holds more of what is refused than is told one by one. */
export function tooManyRefusedAt(text: string): number | undefined {
  let lines = 0
  for (const {index} of text.matchAll(refusedLines)) {
    if (++lines > mostRefused) return index
  }
  return undefined
}

/** Marks that Markdown tries to pair inside one paragraph. */
const mostMarks = 600

/** Offset where a paragraph holds more marks of Markdown than any paragraph for people. */
export function tooManyMarksAt(text: string): number | undefined {
  let marks = 0
  // A blank line ends a paragraph; a list item or a heading begins a new one.
  for (const {0: found, index} of text.matchAll(
    /\n[ \t]*\n|\n {0,3}(?:[-+*]|1[.)]|#+) |[*_~[\]<{]/gu
  )) {
    marks = found.startsWith('\n') ? 0 : marks + 1
    if (marks > mostMarks) return index
  }
  return undefined
}
