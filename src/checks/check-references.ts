import type {Entries} from '../content/entries.ts'
import {type EntryKind, entryKinds, kindNames} from '../content/entry-kinds.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {UnknownReferences} from '../diagnostics/expect-known.ts'
import type {Readings} from '../model/link-corpus.ts'
import {referencesIn} from '../schemas/references.ts'
import {provisionCheck} from './check-provision.ts'
import {knownThings, type Referring} from './known-things.ts'

/** References by id, in fields and in texts, that lead to nothing. */
export function checkReferences(entries: Entries, readings: Readings): Diagnostic[] {
  const things = knownThings(entries)
  const checkProvision = provisionCheck(entries)
  const unknown = new UnknownReferences()

  const check = (kind: EntryKind, from: Referring): Diagnostic[] => {
    const {file, placeOf} = from
    return referencesIn(entryKinds[kind].schema, from.data).flatMap(({id, path, to}) => {
      if (to === 'address' || to === 'archive') return []
      if (to === 'provision') return checkProvision(file, id, path, placeOf)
      const expected = things[to](from, id)
      if (!expected) return []
      const {known, rule, subject} = expected
      unknown.expect(rule, known, id, file, () => placeOf(...path), subject)
      return []
    })
  }
  const provisions = kindNames.flatMap((kind) =>
    [...entries.of(kind), ...entries.drafts(kind)].flatMap((entry) => check(kind, entry))
  )

  for (const [file, {ids}] of readings) {
    for (const {kind, id, place} of ids) {
      const expected = things[kind]({file, data: {}, placeOf: () => place}, id)
      if (expected) unknown.expect(expected.rule, expected.known, id, file, () => place)
    }
  }
  return [...unknown.diagnostics, ...provisions]
}
