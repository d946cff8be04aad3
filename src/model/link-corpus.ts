import type {Entries} from '../content/entries.ts'
import {slugOf} from '../content/file-names.ts'
import {placeholderSite} from '../content/placeholder-site.ts'
import type {Language} from '../identifiers/language.ts'
import {routes} from '../identifiers/routes.ts'
import {roleNames} from '../schemas/scalars.ts'
import type {AddressIndex} from '../texts/address-index.ts'
import type {ArchiveReading} from '../texts/read-archive.ts'
import {emptyReading, type TextReading} from '../texts/read-text.ts'
import {translationsByFile} from '../texts/translations.ts'
import {collator} from './collator.ts'
import type {Corpus, Party, Source} from './corpus.ts'
import {deriveApprovals} from './derive-approvals.ts'
import {deriveDuties} from './derive-duties.ts'
import {deriveLives} from './derive-lives.ts'
import {deriveWordings} from './derive-wordings.ts'
import {linkDecisions} from './link-decisions.ts'
import {linkSources} from './link-sources.ts'
import {linkStatutes} from './link-statutes.ts'
import {linkVersions} from './link-versions.ts'
import {linkWordings} from './link-wordings.ts'

/** Readings by file; every text has one. */
export type Readings = ReadonlyMap<string, TextReading>

/**
 * Joins checked entries into the corpus: every reference by id becomes the thing itself, and what
 * follows from the facts is derived.
 *
 * `today` is the site's day: what is in force follows from it.
 *
 * References that lead nowhere are left out here and reported by `checkReferences`.
 */
export function linkCorpus(
  entries: Entries,
  readings: Readings,
  archives: ReadonlyMap<string, ArchiveReading>,
  addressIndex: AddressIndex,
  today: string
): Corpus {
  const translationsOf = translationsByFile(entries, readings)
  const sources = linkSources(entries, readings, archives)
  const sourcesOf = (slugs: readonly string[] = []): Source[] =>
    slugs.flatMap((slug) => sources.get(slug) ?? [])
  const parties = linkParties(entries, today)
  const acts = linkStatutes(entries, readings, sourcesOf, today)
  const versions = linkVersions(entries, readings, parties, acts)
  const decisions = linkDecisions(entries, readings, parties, versions, sourcesOf, today)

  linkWordings(acts, sources.values())
  const requests = entries.of('requests').flatMap(({data}) => data)
  deriveApprovals(versions, decisions, sources, requests)
  deriveLives(versions, today)
  deriveWordings(versions, today)
  deriveDuties(parties, acts)

  return {
    site: entries.of('site')[0]?.data ?? placeholderSite,
    versions,
    acts,
    amendments: entries.of('amendments').flatMap(({data}) => data),
    decisions,
    parties,
    sources: [...sources.values()],
    terms: entries
      .of('glossary')
      .flatMap(({file, data}) =>
        data.map((term) => ({file, id: term.id, data: term, address: routes.term(term.id)}))
      )
      .sort((a, b) => collator.compare(a.data.term.fi, b.data.term.fi)),
    questions: entries
      .of('question')
      .map(({file, data}) => ({
        file,
        data,
        slug: slugOf(file),
        address: routes.question(slugOf(file)),
        reading: readings.get(file)?.reading ?? emptyReading,
        translations: translationsOf(file),
        sources: sourcesOf(data.sources)
      }))
      .sort((a, b) => a.data.order - b.data.order || (a.slug < b.slug ? -1 : 1)),
    pages: entries.of('page').map(({file, data}) => ({
      file,
      data,
      slug: slugOf(file),
      parts: readings.get(file)?.parts ?? [],
      language: file.split('/')[1] as Language,
      address: routes.page(slugOf(file))
    })),
    changes: entries
      .of('changes')
      .flatMap(({data}) => data)
      .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    withdrawn: entries.of('withdrawn').flatMap(({data}) => data),
    requests,
    addressIndex,
    // Quotations lead to lines of their sources, which are found later.
    backlinks: new Map()
  }
}

function linkParties(entries: Entries, today: string): Party[] {
  const parties = entries
    .of('party')
    .map(({file, data}) => ({
      file,
      data,
      slug: slugOf(file),
      address: routes.party(slugOf(file)),
      decisions: [],
      approvals: [],
      duties: [],
      hasEnded: data.ended !== undefined && data.ended.on <= today,
      predecessors: [] as Party[],
      successors: [] as Party[]
    }))
    .sort(
      (a, b) =>
        roleNames.indexOf(a.data.role) - roleNames.indexOf(b.data.role) ||
        collator.compare(a.data.name, b.data.name)
    )
  const bySlug = new Map(parties.map((party) => [party.slug, party]))
  for (const party of parties) {
    for (const slug of party.data.ended?.mergedInto ?? []) {
      const successor = bySlug.get(slug)
      if (!successor) continue
      party.successors.push(successor)
      successor.predecessors.push(party)
    }
  }
  return parties
}
