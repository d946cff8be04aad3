import type {Entries} from '../content/entries.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Readings} from '../model/link-corpus.ts'

/** Texts that their page cannot do without, and that say nothing. */
export function checkBodies(entries: Entries, readings: Readings): Diagnostic[] {
  return (['article', 'section', 'decision', 'page'] as const).flatMap((kind) =>
    entries.of(kind).flatMap(({body, file}): Diagnostic[] => {
      const reading = readings.get(file)
      const isEmpty = kind === 'page' ? body.trim() === '' : reading?.reading.passages.length === 0
      // A text that could not be read, or whose parts were refused, has a fault of its own.
      if (!isEmpty || (reading && reading.diagnostics.length > 0)) return []
      const lines = /^\n*/u.exec(body)?.[0].length ?? 0
      const last = body.trim() === '' ? body.split('\n').length - 1 : lines
      return [{file, place: {line: Math.max(1, last), column: 1}, rule: 'empty-body'}]
    })
  )
}
