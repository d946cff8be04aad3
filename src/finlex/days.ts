import {calendarDay, finnishMonths} from '../identifiers/written-day.ts'

const months = {
  fi: finnishMonths,
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' '
  )
}
const written = new RegExp(
  [
    '(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})',
    `(?<fd>\\d{1,2}) päivänä (?<fm>${months.fi.join('|')})kuuta (?<fy>\\d{4})`,
    `(?<sd>\\d{1,2}) (?<sm>${months.sv.join('|')}) (?<sy>\\d{4})`
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'u'
)

/** The first day in a text, `YYYY-MM-DD`: `1.6.2026`, `1 päivänä kesäkuuta 2026`, `1 juni 2026`. */
export function day(text: string): string | undefined {
  const groups = written.exec(text)?.groups
  if (!groups) return undefined
  const {d, m, y, fd, fm, fy, sd, sm, sy} = groups
  const month = Number(m) || months.fi.indexOf(fm ?? '') + 1 || months.sv.indexOf(sm ?? '') + 1
  const iso = [y ?? fy ?? sy, two(month), two(d ?? fd ?? sd)].join('-')
  return calendarDay(iso)
}

/**
 * Day on which a clause says that the act enters into force.
 *
 * None when the clause names several, for parts of the act, or leaves it to a decree.
 */
export function dayOfEntry(clauses: readonly string[]): string | undefined {
  const text = clauses.join(' ')
  const [only, ...more] = text.matchAll(/(?:tulee|träder)(?: \S+)?? (?:voimaan|i kraft)/gu)
  return only && more.length === 0 ? day(text.slice(only.index)) : undefined
}

function two(part: string | number | undefined): string {
  return String(part).padStart(2, '0')
}
