import type {Text} from 'mdast'
import type {Point} from 'unist'
import {lineStarts, pieceAt} from './piece-at.ts'

/**
 * Tells where in the file each character of a text is written. Escapes, character references and the
 * beginnings of further lines (indents, signs of block quotations) are not in the text itself.
 *
 * Asked for many places, it looks through the text once.
 */
export function writtenPoints(source: string, node: Text): (offset: number) => Point | undefined {
  const {start, end} = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return () => undefined
  const written = source.slice(start.offset, end.offset)
  const {value} = node
  let offsets: number[] | undefined
  let lines: number[] | undefined
  return (offset) => {
    offsets ??= writtenOffsets(written, value)
    lines ??= lineStarts(written)
    const at = offsets[Math.max(0, Math.min(offset, value.length))] ?? written.length
    const line = pieceAt(lines, at)
    const column = at - (lines[line] ?? 0) + (line === 0 ? start.column : 1)
    return {line: start.line + line, column, offset: (start.offset ?? 0) + at}
  }
}

/** Offset in the written text of each offset in the value, its end included. */
function writtenOffsets(written: string, value: string): number[] {
  const offsets: number[] = []
  let at = 0
  while (offsets.length < value.length) {
    const character = value.charAt(offsets.length)
    const [length, units] = unitAt(written, at, value, offsets.length)
    for (let unit = 0; unit < units; unit++) offsets.push(at)
    at += length
    if (character !== '\n') continue
    // White space at the end of a line is dropped, and what the next one begins with.
    const lineEnd = written.indexOf('\n', offsets.at(-1))
    if (lineEnd < 0) continue
    lineBeginning.lastIndex = lineEnd + 1
    at = lineBeginning.test(written) ? lineBeginning.lastIndex : lineEnd + 1
  }
  offsets.push(at)
  return offsets
}

const lineBeginning = /[ \t>]*/uy
const reference = /&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[\da-f]{1,6})|[a-z][a-z\d]*);/iuy

/** How many characters are written for how many of the value. */
function unitAt(written: string, at: number, value: string, from: number): [number, number] {
  const character = value.charAt(from)
  if (written[at] === '\\' && /[!-/:-@[-`{-~]/u.test(written.charAt(at + 1))) {
    return character === written[at + 1] ? [2, 1] : [1, 1]
  }
  if (written[at] !== '&') return [1, 1]
  reference.lastIndex = at
  const found = reference.exec(written)
  if (!found || character === '&') {
    return found && /^&(?:amp|#0*38|#x0*26);$/iu.test(found[0]) ? [found[0].length, 1] : [1, 1]
  }
  // Characters of two units, and the few references that stand for a sign with a mark of its own.
  const next = value.charAt(from + 1)
  const isOfTwo =
    /[\uD800-\uDBFF]/u.test(character) ||
    (/\p{M}/u.test(next) && written[at + found[0].length] !== next)
  return [found[0].length, isOfTwo ? 2 : 1]
}
