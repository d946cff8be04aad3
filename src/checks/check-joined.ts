import type {Entries} from '../content/entries.ts'
import {passagesKinds} from '../content/entry-kinds.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Corpus} from '../model/corpus.ts'
import {textsOf} from '../model/texts.ts'
import {markedLines} from '../signs/list-marks.ts'

/**
 * Clauses and items that begin a line in their source, and stand in the middle of one in its quotation:
 * word for word the two are the same, and yet all is one paragraph.
 */
export function checkJoined(entries: Entries, corpus: Corpus): Diagnostic[] {
  const bodies = new Map(
    passagesKinds.flatMap((kind) =>
      entries.of(kind).map(({body, file}) => [file, body.split('\n')] as const)
    )
  )
  return textsOf(corpus).flatMap(({entry: {file}, reading}) =>
    reading.passages.flatMap(({kind, line: start, lines, sources}): Diagnostic[] => {
      const source = corpus.sources.find(({slug}) => kind === 'quoted' && slug === sources[0])
      if (!lines || !source?.lines) return []
      const below = bodies.get(file)?.slice(start - 1) ?? []
      const end = below.findIndex((line) => line.includes('</Quote>'))
      const written = end < 0 ? below : below.slice(0, end)
      const marked = markedLines(source.lines.slice(lines[0] - 1, lines[1]))
      return marked.flatMap((found): Diagnostic[] => {
        const at = written.findIndex((line) => joinedAt(line, found) > 0)
        if (at < 0) return []
        const column = joinedAt(written[at] ?? '', found) + 1
        return [{file, place: {line: start + at, column}, rule: 'joined-lines', found}]
      })
    })
  )
}

/** Where the mark of a line and the two words after it stand behind other words; 0 where they do not. */
function joinedAt(line: string, found: string): number {
  const at = line.indexOf(` ${found.split(/\s+/u).slice(0, 3).join(' ')}`)
  return at < 0 || /(?:^|[\s>|])$/u.test(line.slice(0, at)) ? 0 : at + 1
}
