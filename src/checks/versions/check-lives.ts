import type {Entries} from '../../content/entries.ts'
import type {EntryFile} from '../../content/entry-file.ts'
import {clauseOf, folderOf} from '../../content/file-names.ts'
import {type Diagnostic, startOfFile} from '../../diagnostics/diagnostic.ts'
import {clauseEId} from '../../identifiers/clause.ts'
import type {Corpus, Version} from '../../model/corpus.ts'
import {appliedBefore} from '../../model/derive-wordings.ts'
import type {LifeEventKind} from '../../schemas/life.ts'

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

/**
 * Decisions that terminate a version whose own events tell of no end, and which no other replaces from
 * a day on: it would stay in force.
 */
export function checkTerminations(entries: Entries, {decisions}: Corpus): Diagnostic[] {
  const files = entries.byFile('decision')
  return decisions.flatMap(({effects, file, party}) =>
    effects.flatMap(({outcome, version}, at): Diagnostic[] => {
      const isTold =
        version.replacedBy?.life.from !== undefined ||
        version.life.events.some(
          (event) => ends.has(event.event) && (!event.party || event.party === party)
        )
      const entry = files.get(file)
      if (outcome !== 'terminated' || isTold || !entry) return []
      const place = at === 0 ? entry.placeOf('outcome') : entry.placeOf('also', at - 1)
      const expected = party?.slug
      return [{file, place, rule: 'termination-without-event', found: version.id, expected}]
    })
  )
}

const ends: ReadonlySet<LifeEventKind> = new Set(['terminated', 'leaves', 'annulled', 'lapsed'])

/** Amendments that cannot be: of a clause that is not there, or of one by two on one day. */
export function checkAmending(entries: Entries, corpus: Corpus): Diagnostic[] {
  const versions = entries.byFile('version')
  const articles = Map.groupBy(entries.filesOf('article'), folderOf)
  const clauses = ({id}: Version) =>
    (articles.get(id) ?? []).map((file) => [clauseEId(clauseOf(file)), file] as const)
  return corpus.versions.flatMap((version): Diagnostic[] => {
    const entry = versions.get(version.file)
    const {amends} = version.data
    if (!entry || !amends) return []
    const named = corpus.versions.find(({id}) => id === amends)
    if (named?.data.amends && named !== version) {
      const [found, expected] = [amends, named.data.amends]
      const place = entry.placeOf('amends')
      return [{file: entry.file, place, rule: 'amends-amendment', found, expected}]
    }
    if (!version.amends) return []
    const there = new Set(clauses(version.amends).map(([eId]) => eId))
    for (const earlier of appliedBefore(version)) {
      for (const [eId] of clauses(earlier)) there.add(eId)
      for (const eId of earlier.data.removes ?? []) there.delete(eId)
    }
    return [
      ...misplaced(entry, new Map(clauses(version)), there, version.amends.id),
      ...touchedTwice(entry, version, clauses)
    ]
  })
}

function misplaced(
  {data, file, placeOf}: EntryFile<'version'>,
  own: ReadonlyMap<string, string>,
  there: ReadonlySet<string>,
  expected: string
): Diagnostic[] {
  const {adds = [], removes = []} = data
  const fault = (found: string, field: 'adds' | 'removes', at: number) =>
    ({file, place: placeOf(field, at), found, expected}) as const
  return [
    ...[...own].flatMap(([found, article]): Diagnostic[] =>
      there.has(found) || adds.includes(found)
        ? []
        : [{file: article, place: startOfFile, rule: 'not-in-agreement', found, expected}]
    ),
    ...adds.flatMap((eId, at): Diagnostic[] => {
      if (!own.has(eId)) return [{...fault(eId, 'adds', at), rule: 'clause-without-file'}]
      return there.has(eId) ? [{...fault(eId, 'adds', at), rule: 'already-in-agreement'}] : []
    }),
    ...removes.flatMap((eId, at): Diagnostic[] =>
      // What nobody knows is told with the other names that lead to nothing.
      own.has(eId) || !there.has(eId)
        ? [{...fault(eId, 'removes', at), rule: 'not-in-agreement'}]
        : []
    )
  ]
}

/** Of two that begin on one day neither is the later one. */
function touchedTwice(
  {file, placeOf}: EntryFile<'version'>,
  version: Version,
  clauses: (version: Version) => readonly (readonly [eId: string, file: string])[]
): Diagnostic[] {
  const {from} = version.life
  const touched = (one: Version) => [
    ...clauses(one).map(([eId]) => eId),
    ...(one.data.removes ?? [])
  ]
  return (version.amends?.amendments ?? []).flatMap((other): Diagnostic[] => {
    if (!from || other.life.from !== from || other.id >= version.id) return []
    const ofOther = touched(other)
    const found = touched(version).find((eId) => ofOther.includes(eId))
    const place = placeOf('amends')
    return found
      ? [{file, place, rule: 'amended-twice', found, expected: other.id, subject: from}]
      : []
  })
}
