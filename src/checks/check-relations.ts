import type {Entries} from '../content/entries.ts'
import {slugOf} from '../content/file-names.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {RelationKind} from '../schemas/decision-relations.ts'

/** What an earlier decision does with a later one; all other relations look back. */
const ahead: ReadonlySet<RelationKind> = new Set(['proposes-to'])

/**
 * Relations of decisions that cannot be: with itself, with a decision of another party, with one that
 * was made before what proposes it or after what amends it. And versions that a decision names twice.
 */
export function checkRelations(entries: Entries): Diagnostic[] {
  const decisions = new Map(entries.of('decision').map(({data, file}) => [slugOf(file), data]))
  return entries.of('decision').flatMap(({data, file, placeOf}) => {
    const relations = (data.relations ?? []).flatMap(
      ({decision: found, kind}, at): Diagnostic[] => {
        const other = decisions.get(found)
        if (!other) return []
        const isWrongWay = ahead.has(kind)
          ? other.decidedOn < data.decidedOn
          : other.decidedOn > data.decidedOn
        const described =
          found === slugOf(file)
            ? 'related-to-itself'
            : other.party !== data.party
              ? 'related-to-another-party'
              : isWrongWay && (ahead.has(kind) ? 'proposes-to-earlier' : 'bears-on-later')
        if (!described) return []
        const place = placeOf('relations', at, 'decision')
        return [{file, place, rule: 'impossible-relation', found, subject: kind, described}]
      }
    )
    const twice = (data.also ?? []).flatMap(({version: found}, at): Diagnostic[] => {
      if (found !== data.version) return []
      const expected = `${file}:${placeOf('version').line}`
      return [{file, place: placeOf('also', at, 'version'), rule: 'duplicate-id', found, expected}]
    })
    return [...relations, ...twice]
  })
}
