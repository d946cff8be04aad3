import type {Entries} from '../content/entries.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Corpus} from '../model/corpus.ts'
import {partOf} from '../model/decision-parts.ts'

/** Meetings that have been held, of which nobody has told more than what their agenda proposed. */
export function checkMeetings(entries: Entries, corpus: Corpus, today: string): Diagnostic[] {
  const files = entries.byFile('decision')
  return corpus.decisions.flatMap((decision): Diagnostic[] => {
    const {data, file, reading, sources} = decision
    const isOpen =
      data.outcome === 'proposed' &&
      data.decidedOn < today &&
      sources.length > 0 &&
      sources.every((source) => source.data.kind === 'agenda')
    const isTold =
      (data.unknown?.length ?? 0) > 0 ||
      reading.passages.some(
        (passage) => passage.kind === 'missing' && partOf(decision, passage) === 'decided'
      )
    const entry = files.get(file)
    if (!isOpen || isTold || !entry) return []
    return [
      {file, place: entry.placeOf('decidedOn'), rule: 'meeting-has-passed', found: data.decidedOn}
    ]
  })
}
