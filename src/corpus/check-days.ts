import type {Diagnostic} from './diagnostic.ts'
import type {Entries} from './entries.ts'
import type {EntryFile} from './entry-file.ts'
import {type EntryKind, entryKinds} from './entry-kinds.ts'
import {folderOf} from './file-names.ts'

/** Fields that tell what has happened: they cannot lie ahead. */
const pastFields = new Set(
  'checked decidedOn updated day withdrawnOn date when assessedOn givenOn'.split(' ')
)

/** Fields that tell what the parties and the site did, which rests on the law. */
const ownFields = new Set('decidedOn updated day withdrawnOn assessedOn'.split(' '))

/** Days that have not come or are older than the law, and checks that are too old. */
export function checkDays(entries: Entries, today: string): Diagnostic[] {
  const limit = entries.of('site')[0]?.data.checkedWithin
  const oldest = limit === undefined ? undefined : daysBefore(today, limit)

  const first = firstDay(entries)

  return (Object.keys(entryKinds) as EntryKind[]).flatMap((kind) =>
    entries
      .of(kind)
      .flatMap((entry) => [
        ...outside(entry, entry.data, [], [first, today]),
        ...(oldest === undefined ? [] : stale(entry, oldest, limit))
      ])
  )
}

/** The first day of the year of the oldest act: nothing that rests on the law is older. */
function firstDay(entries: Entries): string {
  const years = entries.filesOf('act').map((file) => folderOf(file).slice(0, 4))
  return `${years.sort()[0] ?? '0000'}-01-01`
}

function outside(
  entry: EntryFile,
  value: unknown,
  path: PropertyKey[],
  days: [first: string, today: string]
): Diagnostic[] {
  if (typeof value === 'string') {
    const [first, today] = days
    const name = String(path.at(-1))
    const fault = () => ({file: entry.file, place: entry.placeOf(...path), found: value})
    if (ownFields.has(name) && value < first) {
      return [{...fault(), rule: 'too-early-day', expected: first}]
    }
    const isAhead = pastFields.has(name) && value.slice(0, 10) > today.slice(0, value.length)
    return isAhead ? [{...fault(), rule: 'future-day'}] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    outside(entry, inside, [...path, Array.isArray(value) ? Number(key) : key], days)
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

function daysBefore(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) - days * 86_400_000
  return new Date(time).toISOString().slice(0, 10)
}
