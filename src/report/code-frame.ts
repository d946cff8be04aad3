import {type BabelCodeFrameOptions, codeFrameColumns} from '@babel/code-frame'
import type {Place} from '../diagnostics/diagnostic.ts'
import {withoutPersonalData} from '../privacy/personal-data.ts'
import {visible} from './visible.ts'

/** Columns that a line of the frame takes at most. */
const width = 100
/** Lines shown before and after the place. */
const around = 1

/** The published types do not know `startLine`, the number of the first line that is handed over. */
type FrameOptions = BabelCodeFrameOptions & {startLine: number}

/**
 * The lines around a place, with the place marked in its first line. Empty when the file has no
 * such line, or is no text. Personal data is masked: reports end up in logs.
 */
export function codeFrame(source: string, place: Place): string {
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/u)
  const line = lines[place.line - 1]
  if (line === undefined || source.trim() === '' || isBinary(source)) return ''

  // In a very long line the window slides to the marked column.
  const left = line.length > width ? Math.max(0, place.column - width / 2) : 0
  const window = (text: string) => visible(text.slice(left, left + width))
  const first = Math.max(1, place.line - around)
  // A number or an address may go on from line to line.
  const from = Math.max(0, first - 2)
  const safe = withoutPersonalData(lines.slice(from, place.line + around + 1).join('\n'))
  const shown = safe
    .split('\n')
    .slice(first - 1 - from)
    .slice(0, place.line + around - first + 1)
    .map(window)

  const start = place.column - left
  const ending = place.endLine === place.line ? place.endColumn : line.length + 1
  const end = Math.min((ending ?? place.column + 1) - left, width + 1)
  const options: FrameOptions = {
    startLine: first,
    linesAbove: around,
    linesBelow: around,
    highlightCode: false
  }
  return codeFrameColumns(
    shown.join('\n'),
    {
      start: {line: place.line, column: start},
      end: {line: place.line, column: Math.max(end, start + 1)}
    },
    options
  )
}

/** Whether control characters stand together at the beginning, as in a PDF, a picture or a spreadsheet. */
function isBinary(source: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return /[\0-\x08\x0E-\x1F]{2}|\uFFFD{2}/u.test(source.slice(0, 1000))
}
