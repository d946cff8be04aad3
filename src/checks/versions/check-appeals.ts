import type {Entries} from '../../content/entries.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Outcome} from '../../schemas/outcomes.ts'

/** Outcomes against which nobody can appeal, for nothing has been decided yet. */
const undecided: ReadonlySet<Outcome> = new Set(['proposed', 'endorsed'])

/** Appeals made before their decision, or decided before they were made. */
export function checkAppeals(entries: Entries): Diagnostic[] {
  return entries.of('decision').flatMap(({data, file, placeOf}) =>
    (data.appeals ?? []).flatMap(({decidedOn, filedOn}, at): Diagnostic[] => {
      const days: [
        field: string,
        found: string | undefined,
        ...expected: (string | undefined)[]
      ][] = [
        ['filedOn', filedOn, data.decidedOn],
        ['decidedOn', decidedOn, filedOn, data.decidedOn]
      ]
      if (undecided.has(data.outcome)) {
        const place = placeOf('appeals', at, 'kind')
        return [
          {
            file,
            place,
            rule: 'appeal-out-of-order',
            found: data.outcome,
            expected: data.decidedOn,
            described: 'nothing-decided'
          }
        ]
      }
      return days.flatMap(([field, found, ...earliest]): Diagnostic[] => {
        const expected = earliest.find((day) => found && day && isBefore(found, day))
        if (!expected) return []
        const place = placeOf('appeals', at, field)
        return [
          {file, place, rule: 'appeal-out-of-order', found, expected, described: 'check-days'}
        ]
      })
    })
  )
}

/** Of two days one may be a month or a year only. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}
