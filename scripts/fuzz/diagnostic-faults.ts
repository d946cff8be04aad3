import {existsSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Diagnostic} from '../../src/diagnostics/diagnostic.ts'
import {wordDiagnostic} from '../../src/diagnostics/wording.ts'

/** What is wrong with a report: a place that no file has, faults out of order or without words. */
export function faultOfDiagnostics(
  folder: string,
  diagnostics: readonly Diagnostic[]
): string | undefined {
  for (const [index, diagnostic] of diagnostics.entries()) {
    const {file, place} = diagnostic
    const lines = linesOf(path.join(folder, file))
    const line = lines[place.line - 1]
    if (line === undefined || place.column < 1 || place.column > line.length + 1) {
      return `placed outside of its file: ${JSON.stringify(diagnostic)}`
    }
    const before = diagnostics[index - 1]
    if (before && order(before, diagnostic) > 0) {
      return `out of order: ${JSON.stringify([before, diagnostic])}`
    }
    for (const language of ['fi', 'en'] as const) {
      const {message, note} = wordDiagnostic(diagnostic, language)
      if (!message || !note || /undefined|\[object/u.test(message + note)) {
        return `without words: ${message} ${note} ${JSON.stringify(diagnostic)}`
      }
    }
  }
  return undefined
}

/** The lines of a file; a file that is missing or a folder has one without words. */
function linesOf(file: string): string[] {
  if (!existsSync(file) || !statSync(file).isFile()) return ['']
  return readFileSync(file, 'utf8').split('\n')
}

function order(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.place.line - b.place.line || a.place.column - b.place.column
}
