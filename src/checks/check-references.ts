import type {Entries} from '../content/entries.ts'
import type {Draft, EntryFile} from '../content/entry-file.ts'
import type {EntryKind} from '../content/entry-kinds.ts'
import {folderOf, slugOf} from '../content/file-names.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {UnknownReferences} from '../diagnostics/expect-known.ts'
import type {RuleId} from '../diagnostics/rules/rules.ts'
import type {Readings} from '../model/link-corpus.ts'
import {checkLawReferences} from './check-law-references.ts'

type Place = Pick<EntryFile, 'file' | 'placeOf'>

/**
 * References by id, in fields and in texts, that lead to nothing.
 *
 * What is known is told by the names of files: a file with wrong fields has a fault of its own, and
 * what refers to it is not at fault.
 */
export function checkReferences(entries: Entries, readings: Readings): Diagnostic[] {
  const sources = new Set(entries.filesOf('source').map(slugOf))
  const parties = new Set(entries.filesOf('party').map(slugOf))
  const versions = new Set(entries.filesOf('version').map(folderOf))
  const decisions = new Set(entries.filesOf('decision').map(slugOf))
  const unknown = new UnknownReferences()
  const field =
    (rule: RuleId, known: ReadonlySet<string>) =>
    ({file, placeOf}: Place, found: string | undefined, ...path: PropertyKey[]) =>
      unknown.expect(rule, known, found, file, () => placeOf(...path))
  const list =
    (rule: RuleId, known: ReadonlySet<string>) =>
    (entry: Place, found: readonly string[] = [], ...path: PropertyKey[]) =>
      found.forEach((item, index) => void field(rule, known)(entry, item, ...path, index))
  const partyIn = field('unknown-party', parties)
  const partiesIn = list('unknown-party', parties)
  const sourcesIn = list('unknown-source', sources)
  const versionIn = field('unknown-version', versions)

  const all = <Kind extends EntryKind>(kind: Kind): Draft<Kind>[] => [
    ...(entries.of(kind) as Draft<Kind>[]),
    ...entries.drafts(kind)
  ]
  for (const kind of ['party', 'act', 'section', 'article', 'decision'] as const) {
    for (const entry of all(kind)) sourcesIn(entry, entry.data.sources, 'sources')
  }
  for (const entry of all('source')) {
    partyIn(entry, entry.data.publisherParty, 'publisherParty')
  }
  for (const entry of all('site')) {
    sourcesIn(entry, entry.data.summarySources, 'summarySources')
  }
  for (const entry of all('glossary')) {
    entry.data.forEach((term, index) => void sourcesIn(entry, term?.sources, index, 'sources'))
  }
  for (const entry of all('version')) {
    const {approvedBySource, events, fullText, levels, life, parties, replaces, summary} =
      entry.data
    versionIn(entry, replaces, 'replaces')
    partiesIn(entry, parties, 'parties')
    sourcesIn(entry, summary?.sources, 'summary', 'sources')
    partyIn(entry, fullText?.holder, 'fullText', 'holder')
    sourcesIn(entry, fullText?.sources, 'fullText', 'sources')
    field('unknown-source', sources)(entry, approvedBySource?.source, 'approvedBySource', 'source')
    partiesIn(entry, approvedBySource?.parties, 'approvedBySource', 'parties')
    events?.forEach((event, at) => void sourcesIn(entry, event.sources, 'events', at, 'sources'))
    life?.forEach((event, at) => {
      partyIn(entry, event.party, 'life', at, 'party')
      sourcesIn(entry, event.sources, 'life', at, 'sources')
    })
    levels?.forEach((level, at) => void sourcesIn(entry, level.sources, 'levels', at, 'sources'))
  }
  const {bodies, forums, partiesOf} = decidersOf(entries)
  /** A party that there is, of a version that lists its own. */
  const partyOf = (
    version: string | undefined,
    {file, placeOf}: Place,
    found: string | undefined,
    ...path: PropertyKey[]
  ) => {
    const own = partiesOf(version ?? '')
    if (!own || !found || !parties.has(found)) return
    unknown.expect('not-a-party', own, found, file, () => placeOf(...path), version)
  }
  for (const entry of all('version')) {
    const {approvedBySource, life, version} = entry.data
    life?.forEach(({party}, at) => void partyOf(version, entry, party, 'life', at, 'party'))
    approvedBySource?.parties?.forEach(
      (party, at) => void partyOf(version, entry, party, 'approvedBySource', 'parties', at)
    )
  }
  for (const entry of all('decision')) {
    const {also, appeals, body, forum, party, proposedTo, relations, version} = entry.data
    also?.forEach((other, at) => void versionIn(entry, other.version, 'also', at, 'version'))
    appeals?.forEach(({sources}, at) => void sourcesIn(entry, sources, 'appeals', at, 'sources'))
    relations?.forEach(({decision}, at) => {
      field('unknown-decision', decisions)(entry, decision, 'relations', at, 'decision')
    })
    versionIn(entry, version, 'version')
    partyIn(entry, party, 'party')
    partyOf(version, entry, party, 'party')
    if (forums) field('unknown-forum', forums)(entry, forum, 'forum')
    const own = bodies.get(party ?? '')
    if (own) field('unknown-body', own)(entry, body, 'body')
    if (own) field('unknown-body', own)(entry, proposedTo, 'proposedTo')
  }
  for (const [file, {ids}] of readings) {
    for (const {kind, id, place} of ids) {
      if (kind === 'party') unknown.expect('unknown-party', parties, id, file, () => place)
      else unknown.expect('unknown-source', sources, id, file, () => place)
    }
  }
  return [...unknown.diagnostics, ...checkLawReferences(entries)]
}

interface Deciders {
  bodies: ReadonlyMap<string, ReadonlySet<string>>
  /** Absent while a version, which may have more of them, is broken, or there is none. */
  forums: ReadonlySet<string> | undefined
  /** Parties of a version that lists its own. */
  partiesOf(version: string): ReadonlySet<string> | undefined
}

/** Who may decide: the bodies of each party, the forums, the parties of a version. */
function decidersOf(entries: Entries): Deciders {
  const versions = entries.of('version')
  const own = new Map(
    versions.flatMap(({file, data}) =>
      data.parties ? [[folderOf(file), new Set(data.parties)] as const] : []
    )
  )
  return {
    bodies: new Map(
      entries
        .of('party')
        .map(({file, data}) => [slugOf(file), new Set(data.bodies.map(({id}) => id))])
    ),
    forums:
      versions.length > 0 && versions.length === entries.filesOf('version').length
        ? new Set(versions.flatMap(({data}) => data.levels?.map(({id}) => id) ?? []))
        : undefined,
    partiesOf: (version) => own.get(version)
  }
}
