import type {Entries} from '../content/entries.ts'
import type {EntryFile} from '../content/entry-file.ts'
import {kindNames} from '../content/entry-kinds.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Corpus} from '../model/corpus.ts'
import {partOf} from '../model/decision-parts.ts'

/** Fields that tell what has happened: they cannot lie ahead. */
const pastFields = new Set(
  'checked decidedOn updated day withdrawnOn date when assessedOn givenOn searchedOn askedOn answeredOn'.split(
    ' '
  )
)

/** Days that have not come, and checks that are too old. */
export function checkDays(entries: Entries, today: string): Diagnostic[] {
  const limit = entries.of('site')[0]?.data.checkedWithin
  // A day of grace: what is written after midnight is built by clocks and commits before it.
  const latest = daysAfter(today, 1)
  const oldest = limit === undefined ? undefined : daysAfter(today, -limit)

  return kindNames.flatMap((kind) =>
    entries
      .of(kind)
      .flatMap((entry) => [
        ...(mayLieAhead(entry) ? [] : future(entry, entry.data, [], latest)),
        ...(oldest === undefined ? [] : stale(entry, oldest, limit))
      ])
  )
}

/** An agenda is public before its meeting, and so is what it proposes. */
function mayLieAhead({data}: EntryFile): boolean {
  if ('outcome' in data) return data.outcome === 'proposed'
  return 'kind' in data && data.kind === 'agenda'
}

function future(
  entry: EntryFile,
  value: unknown,
  path: PropertyKey[],
  latest: string
): Diagnostic[] {
  if (typeof value === 'string') {
    const isAhead =
      pastFields.has(String(path.at(-1))) && value.slice(0, 10) > latest.slice(0, value.length)
    if (!isAhead) return []
    return [{file: entry.file, place: entry.placeOf(...path), rule: 'future-day', found: value}]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    future(entry, inside, [...path, Array.isArray(value) ? Number(key) : key], latest)
  )
}

function stale({file, data, placeOf}: EntryFile, oldest: string, limit = 0): Diagnostic[] {
  if (!('checked' in data) || data.checked >= oldest) return []
  return [
    {
      file,
      place: placeOf('checked'),
      rule: 'stale-check',
      found: data.checked,
      expected: `${limit}`
    }
  ]
}

function daysAfter(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000
  return new Date(time).toISOString().slice(0, 10)
}

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
