interface Row {
  number: string
  years?: [since: number | null, until: number | null]
  read: 'unread' | {fi?: string; sv?: string}
  [field: string]: unknown
}

/** Years are counted from here: two or three digits pack smaller than four. */
export const firstYear = 1900

/** In which languages a title was read, by one letter a row: unread, Finnish, Swedish, both. */
export const readByLetter = {
  u: {},
  f: {fi: ''},
  s: {sv: ''},
  b: {fi: '', sv: ''}
} as const

/**
 * `statutes.json` for a bundle: a list for each field, in the order of the Swedish titles, which packs a
 * sixth smaller than rows do, and without the documents in which the rows were read. In which languages
 * somebody has read a title is kept, for on that depends whether it gives a link. Years in force are
 * counted from the number's.
 */
export function compactStatutes(json: string): string {
  const alike = (JSON.parse(json) as Row[]).toSorted((a, b) => compare(a['sv'], b['sv']))
  const rows = alike.map(({read, years, ...row}) => {
    const [number = 0, year = 0] = row.number.split('/').map(Number)
    const [since, until] = (years ?? []).map((one) => one && one - year)
    return {
      ...row,
      number,
      year: year - firstYear,
      ...(since && {since}),
      ...(until && {until}),
      read: letterOf(read)
    }
  })
  const fields = new Set(rows.flatMap((row) => Object.keys(row)))
  const columns = Array.from(fields, (field) => {
    const column = rows.map((row) => (row as Record<string, unknown>)[field] ?? 0)
    return [field, field === 'read' ? column.join('') : column]
  })
  return JSON.stringify(Object.fromEntries(columns))
}

function letterOf(read: Row['read']): keyof typeof readByLetter {
  if (read === 'unread') return 'u'
  if (read.fi && read.sv) return 'b'
  return read.fi ? 'f' : 's'
}

/** By their letters' numbers, which are the same everywhere. */
function compare(a: unknown = '', b: unknown = ''): number {
  return String(a) < String(b) ? -1 : 1
}

/** The rows again, of a file that may be compact. */
export function expandStatutes<Entry>(data: unknown): readonly Entry[] {
  if (Array.isArray(data)) return data
  const columns = Object.entries(data as Record<string, ArrayLike<unknown>>)
  const length = columns[0]?.[1].length ?? 0
  return Array.from(
    {length},
    (_, index) =>
      Object.fromEntries(
        columns.flatMap(([field, values]) => (values[index] === 0 ? [] : [[field, values[index]]]))
      ) as Entry
  )
}
