import type {Entries} from '../content/entries.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {LifeEventKind} from '../schemas/life.ts'

/** Events that have happened when a source tells of them. */
const pastOnly: ReadonlySet<LifeEventKind> = new Set([
  'signed',
  'condition-met',
  'condition-failed',
  'in-force',
  'lapsed',
  'annulled'
])

const endings: ReadonlySet<LifeEventKind> = new Set(['ends', 'terminated', 'extended', 'annulled'])

/** Days of a version's life that cannot be: ahead of the site's day, or an end before its beginning. */
export function checkLives(entries: Entries, today: string): Diagnostic[] {
  return entries.of('version').flatMap(({data, file, placeOf}) => {
    const {life = []} = data
    const first = life.find(({event}) => event === 'enters')?.on
    return life.flatMap(({event, on, until}, at): Diagnostic[] => {
      const faultAt = (field: 'on' | 'until') => ({file, place: placeOf('life', at, field)})
      if (on && pastOnly.has(event) && on > today) {
        return [{...faultAt('on'), rule: 'future-day', found: on}]
      }
      const last = until ?? on
      const earliest = until ? [first, on].sort().at(-1) : first
      if (!endings.has(event) || !last || !earliest || last >= earliest) return []
      const field = until ? 'until' : 'on'
      return [{...faultAt(field), rule: 'life-out-of-order', found: last, expected: earliest}]
    })
  })
}
