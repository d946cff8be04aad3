import type {Entries} from '../content/entries.ts'
import type {Draft} from '../content/entry-file.ts'
import {entryKinds, type NamedKind} from '../content/entry-kinds.ts'
import {clauseOf, folderOf, slugOf} from '../content/file-names.ts'
import type {RuleId} from '../diagnostics/rules/rules.ts'
import {clauseEId} from '../identifiers/clause.ts'
import type {Referred} from '../schemas/references.ts'

/** A file that refers to things; of a draft, what is sound of its fields. */
export type Referring = Pick<Draft, 'file' | 'placeOf'> & {data: unknown}

/** What a reference has to be one of, and the rule that it breaks when it is none. */
export interface Expected {
  rule: RuleId
  known: ReadonlySet<string>
  subject?: string | undefined
}

/** What a reference in an entry has to be one of; nothing while that cannot be known. */
type Expecting = (from: Referring, id: string) => Expected | undefined

/**
 * What references may name. What is known is told by the names of files: a file with wrong fields has
 * a fault of its own, and what refers to it is not at fault.
 *
 * Addresses and archived files are looked up by `checkLinks` and `checkArchives`, which know more of
 * them than their names; a provision is read first, by `checkProvision`.
 */
export function knownThings(
  entries: Entries
): Record<Exclude<Referred, 'address' | 'archive' | 'provision'>, Expecting> {
  const idsOf = (kind: NamedKind) => entries.filesOf(kind).map(entryKinds[kind].id)
  const party = oneOf('unknown-party', idsOf('party'))
  const own = partiesOfVersions(entries)
  return {
    source: oneOf('unknown-source', idsOf('source')),
    version: oneOf('unknown-version', idsOf('version')),
    decision: oneOf('unknown-decision', idsOf('decision')),
    party,
    member(from, id) {
      const any = party(from, id)
      const version = fieldsOf(from).version
      const known = own.get(version ?? '')
      return known && any?.known.has(id) ? {rule: 'not-a-party', known, subject: version} : any
    },
    body: inContext('unknown-body', bodiesOf(entries), (from) => fieldsOf(from).party),
    forum: forumsOf(entries),
    article: successorsOf(entries),
    clause: amendedClauses(entries),
    chapter: inContext('unknown-chapter', placesOf(entries, 'chapters'), ({file}) =>
      folderOf(file)
    ),
    part: inContext('unknown-chapter', placesOf(entries, 'parts'), ({file}) => folderOf(file))
  }
}

/** Fields that tell what another field of the same entry may name. */
function fieldsOf({data}: Referring): {version?: string; party?: string} {
  return data as {version?: string; party?: string}
}

function oneOf(rule: RuleId, ids: Iterable<string>): Expecting {
  const known = new Set(ids)
  return () => ({rule, known})
}

/** What is known depends on what the reference stands in. */
function inContext(
  rule: RuleId,
  things: ReadonlyMap<string, Iterable<string>>,
  contextOf: (from: Referring) => string | undefined
): Expecting {
  const sets = new Map([...things].map(([context, ids]) => [context, new Set(ids)]))
  return (from) => {
    const known = sets.get(contextOf(from) ?? '')
    return known && {rule, known}
  }
}

function partiesOfVersions(entries: Entries): Map<string, ReadonlySet<string>> {
  return new Map(
    entries
      .of('version')
      .flatMap(({data, file}) =>
        data.parties ? [[folderOf(file), new Set(data.parties)] as const] : []
      )
  )
}

function bodiesOf(entries: Entries): Map<string, string[]> {
  return new Map(
    entries.of('party').map(({data, file}) => [slugOf(file), data.bodies.map(({id}) => id)])
  )
}

/** Levels of all versions. A version that is broken may have more of them. */
function forumsOf(entries: Entries): Expecting {
  const versions = entries.of('version')
  const isWhole = versions.length > 0 && versions.length === entries.filesOf('version').length
  const ids = versions.flatMap(({data}) => data.levels?.map(({id}) => id) ?? [])
  return isWhole ? oneOf('unknown-forum', ids) : () => undefined
}

/** Chapters and parts of acts, and chapters of the agreement's versions, by the folders of both. */
function placesOf(entries: Entries, field: 'chapters' | 'parts'): Map<string, string[]> {
  const numbersIn = (places: readonly {number: string}[] = []) => places.map(({number}) => number)
  const ofActs = entries.of('act').map(({data, file}) => [folderOf(file), data[field]] as const)
  const versions = new Map(entries.of('version').map(({data, file}) => [folderOf(file), data]))
  const ofVersions = [...versions].map(
    // An amendment has the chapters of its agreement.
    ([id, {amends = '', chapters}]) => [id, chapters ?? versions.get(amends)?.chapters] as const
  )
  return new Map(
    [...ofActs, ...(field === 'chapters' ? ofVersions : [])].map(([folder, places]) => [
      folder,
      numbersIn(places)
    ])
  )
}

/** Clauses of the agreement that a version amends, and of the others that amend it. */
function amendedClauses(entries: Entries): Expecting {
  const articles = Map.groupBy(entries.filesOf('article'), folderOf)
  const family = Map.groupBy(entries.of('version'), ({data, file}) => data.amends ?? folderOf(file))
  const known = new Map(
    [...family].map(([agreement, versions]) => [
      agreement,
      versions.flatMap(({file}) =>
        (articles.get(folderOf(file)) ?? []).map((one) => clauseEId(clauseOf(one)))
      )
    ])
  )
  return inContext('unknown-article', known, ({data}) => (data as {amends?: string}).amends)
}

/** Articles of the next version. Which one that is is not known while one of them has faults. */
function successorsOf(entries: Entries): Expecting {
  const versions = entries.of('version')
  if (versions.length < entries.filesOf('version').length) return () => undefined
  const articles = Map.groupBy(entries.filesOf('article'), folderOf)
  const agreementOf = new Map(
    versions.map(({data, file}) => [folderOf(file), data.amends ?? folderOf(file)])
  )
  // An agreement and its amendments are replaced as one, whichever of them is named.
  const later = new Map(
    versions.map(({data, file}) => [agreementOf.get(data.replaces ?? '') ?? '', folderOf(file)])
  )
  const known = new Map(
    [...articles.keys()].map((version) => [
      version,
      (articles.get(later.get(agreementOf.get(version) ?? '') ?? '') ?? []).map((file) =>
        clauseEId(clauseOf(file))
      )
    ])
  )
  return inContext('unknown-article', known, ({file}) => folderOf(file))
}
