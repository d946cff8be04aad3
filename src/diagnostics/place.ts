import {lineStarts, pieceAt} from '../remark/piece-at.ts'
import type {Place} from './diagnostic.ts'

/** Place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  let line = 1
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++
  return {line, column: offset - lineStart + 1}
}

/** Places of many offsets in one text: lines are counted once. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = lineStarts(text)
  return (offset) => {
    const line = pieceAt(starts, offset)
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1}
  }
}
