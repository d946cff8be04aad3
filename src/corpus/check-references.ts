import {routes} from '../identifiers/routes.ts'
import type {Diagnostic} from './diagnostic.ts'
import type {Entries} from './entries.ts'
import type {EntryFile} from './entry-file.ts'
import {folderOf, slugOf} from './file-names.ts'
import type {Readings} from './link-corpus.ts'
import {nearest} from './nearest.ts'
import {readRests} from './rests.ts'
import type {RuleId} from './rules.ts'

type AnyEntry = Pick<EntryFile, 'file' | 'placeOf'>

/** References by id, in fields and in texts, that lead to nothing. */
export function checkReferences(entries: Entries, readings: Readings): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const parties = new Map(entries.of('party').map((entry) => [slugOf(entry.file), entry.data]))
  const sources = new Set(entries.of('source').map(({file}) => slugOf(file)))
  const versions = new Set(entries.of('version').map(({file}) => folderOf(file)))
  const forums = new Set(
    entries.of('version').flatMap(({data}) => data.levels?.map(({id}) => id) ?? [])
  )
  const partyNames = new Set(parties.keys())

  const expect = (
    rule: RuleId,
    known: ReadonlySet<string>,
    entry: AnyEntry,
    found: string | undefined,
    ...path: PropertyKey[]
  ) => {
    if (found === undefined || known.has(found)) return
    diagnostics.push({
      file: entry.file,
      place: entry.placeOf(...path),
      rule,
      found,
      expected: list(known),
      nearest: nearest(found, known)
    })
  }
  const expectAll = (
    rule: RuleId,
    known: ReadonlySet<string>,
    entry: AnyEntry,
    found: readonly string[] | undefined,
    ...path: PropertyKey[]
  ) => found?.forEach((item, index) => void expect(rule, known, entry, item, ...path, index))

  for (const kind of ['party', 'act', 'section', 'article', 'decision'] as const) {
    for (const entry of entries.of(kind)) {
      expectAll('unknown-source', sources, entry, entry.data.sources, 'sources')
    }
  }
  for (const entry of entries.of('source')) {
    expect('unknown-party', partyNames, entry, entry.data.publisherParty, 'publisherParty')
  }
  for (const entry of entries.of('site')) {
    expectAll('unknown-source', sources, entry, entry.data.summarySources, 'summarySources')
  }
  for (const entry of entries.of('glossary')) {
    entry.data.forEach((term, index) => {
      expectAll('unknown-source', sources, entry, term.sources, index, 'sources')
    })
  }
  for (const entry of entries.of('decision')) {
    const {party, body, forum, version} = entry.data
    expect('unknown-version', versions, entry, version, 'version')
    expect('unknown-party', partyNames, entry, party, 'party')
    expect('unknown-forum', forums, entry, forum, 'forum')
    const bodies = parties.get(party ?? '')?.bodies.map(({id}) => id)
    if (bodies) expect('unknown-body', new Set(bodies), entry, body, 'body')
  }
  for (const entry of entries.of('version')) {
    const {data} = entry
    expect('unknown-version', versions, entry, data.replaces, 'replaces')
    expectAll('unknown-party', partyNames, entry, data.parties, 'parties')
    expectAll('unknown-source', sources, entry, data.summary.sources, 'summary', 'sources')
    expect('unknown-party', partyNames, entry, data.fullText?.holder, 'fullText', 'holder')
    expectAll('unknown-source', sources, entry, data.fullText?.sources, 'fullText', 'sources')
    expect(
      'unknown-source',
      sources,
      entry,
      data.approvedBySource?.source,
      'approvedBySource',
      'source'
    )
    expectAll(
      'unknown-party',
      partyNames,
      entry,
      data.approvedBySource?.parties,
      'approvedBySource',
      'parties'
    )
    data.events?.forEach((event, index) => {
      expectAll('unknown-source', sources, entry, event.sources, 'events', index, 'sources')
    })
    data.levels?.forEach((level, index) => {
      expectAll('unknown-source', sources, entry, level.sources, 'levels', index, 'sources')
    })
  }
  return [
    ...diagnostics,
    ...checkStatuteReferences(entries),
    ...checkArticleReferences(entries),
    ...checkPassages(entries, readings, sources, partyNames)
  ]
}

/** Acts of sections, and provisions that articles rest on. */
function checkStatuteReferences(entries: Entries): Diagnostic[] {
  const acts = new Set(entries.of('act').map(({file}) => folderOf(file)))
  const sections = new Set(
    entries
      .of('section')
      .map(({file}) => `/laki/${folderOf(file).replace('-', '/')}/${slugOf(file)}/`)
  )
  const orphans = entries.of('section').flatMap((entry): Diagnostic[] => {
    const found = folderOf(entry.file)
    if (acts.has(found)) return []
    const place = {line: 1, column: 1}
    return [
      {
        file: entry.file,
        place,
        rule: 'unknown-statute',
        found,
        expected: list(acts),
        nearest: nearest(found, acts)
      }
    ]
  })
  const rests = entries.of('article').flatMap((entry) =>
    (entry.data.rests ?? []).flatMap((found, index): Diagnostic[] => {
      const reference = readRests(found)
      const address = reference && routes.section(reference.statute, reference.section)
      if (address && sections.has(address)) return []
      return [
        {file: entry.file, place: entry.placeOf('rests', index), rule: 'unknown-section', found}
      ]
    })
  )
  return [...orphans, ...rests]
}

function checkArticleReferences(entries: Entries): Diagnostic[] {
  const versions = new Set(entries.of('version').map(({file}) => folderOf(file)))
  const replacedBy = new Map(
    entries
      .of('version')
      .flatMap(({file, data}) => (data.replaces ? [[data.replaces, folderOf(file)]] : []))
  )
  const articles = Map.groupBy(entries.of('article'), ({file}) => folderOf(file))
  return entries.of('article').flatMap((entry): Diagnostic[] => {
    const {file, data} = entry
    if (!versions.has(folderOf(file))) {
      const found = folderOf(file)
      const place = {line: 1, column: 1}
      return [
        {
          file,
          place,
          rule: 'unknown-version',
          found,
          expected: list(versions),
          nearest: nearest(found, versions)
        }
      ]
    }
    if (data.sameAs === undefined) return []
    const later = articles.get(replacedBy.get(folderOf(file)) ?? '') ?? []
    const known = later.map((article) => `art_${Number.parseInt(slugOf(article.file), 10)}`)
    if (known.includes(data.sameAs)) return []
    return [
      {
        file,
        place: entry.placeOf('sameAs'),
        rule: 'unknown-article',
        found: data.sameAs,
        expected: known.join(', '),
        nearest: nearest(data.sameAs, known)
      }
    ]
  })
}

/** Sources and holders that passages name in their attributes. */
function checkPassages(
  entries: Entries,
  readings: Readings,
  sources: ReadonlySet<string>,
  parties: ReadonlySet<string>
): Diagnostic[] {
  return (['version', 'article', 'section', 'decision', 'source'] as const).flatMap((kind) =>
    entries.of(kind).flatMap(({file, data}) => {
      const ofFile: readonly string[] = 'sources' in data ? (data.sources ?? []) : []
      return (readings.get(file)?.reading.passages ?? []).flatMap((passage): Diagnostic[] => {
        const place = {line: passage.line, column: passage.column}
        const unknownSources = passage.sources.filter(
          (slug) => slug && !sources.has(slug) && !ofFile.includes(slug)
        )
        const {holder} = passage
        return [
          ...unknownSources.map(
            (found): Diagnostic => ({
              file,
              place,
              rule: 'unknown-source',
              found,
              expected: list(sources),
              nearest: nearest(found, sources)
            })
          ),
          ...(holder && !parties.has(holder)
            ? [
                {
                  file,
                  place,
                  rule: 'unknown-party' as const,
                  found: holder,
                  expected: list(parties),
                  nearest: nearest(holder, parties)
                }
              ]
            : [])
        ]
      })
    })
  )
}

/** The first few of the known values. */
function list(known: ReadonlySet<string>): string {
  const values = [...known]
  return values.slice(0, 12).join(', ') + (values.length > 12 ? ' …' : '')
}
