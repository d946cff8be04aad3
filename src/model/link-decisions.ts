import type {Entries} from '../content/entries.ts'
import {slugOf} from '../content/file-names.ts'
import {routes} from '../identifiers/routes.ts'
import {emptyReading} from '../texts/read-text.ts'
import {translationsByFile} from '../texts/translations.ts'
import type {Decision, Party, Source, Version} from './corpus.ts'
import type {Readings} from './link-corpus.ts'
import {linkRelations} from './link-relations.ts'
import {linkAttachments} from './link-sources.ts'
import {chain} from './link-statutes.ts'

/** Of one meeting, § 9 comes before § 14: numbers count as numbers. */
const bySection = new Intl.Collator('en', {numeric: true})

/** Decisions, oldest first. One whose version is unknown cannot be shown and is left out. */
export function linkDecisions(
  entries: Entries,
  readings: Readings,
  parties: readonly Party[],
  versions: readonly Version[],
  sourcesOf: (slugs: readonly string[]) => Source[],
  today: string
): Decision[] {
  const partyBySlug = new Map(parties.map((party) => [party.slug, party]))
  const versionById = new Map(versions.map((version) => [version.id, version]))
  const forums = new Map(
    versions.flatMap(({data}) => data.levels?.map(({id, name}) => [id, name]) ?? [])
  )

  const translationsOf = translationsByFile(entries, readings)
  const decisions = entries.of('decision').flatMap(({file, data}): Decision[] => {
    const version = versionById.get(data.version)
    const party = partyBySlug.get(data.party ?? '')
    if (!version || (data.party && !party)) return []
    const slug = slugOf(file)
    const body = party?.data.bodies.find(({id}) => id === data.body)?.name
    return [
      {
        file,
        slug,
        data,
        version,
        address: routes.decision(slug),
        bodyName:
          body ??
          data.officeHolder?.office ??
          forums.get(data.forum ?? '') ??
          data.body ??
          data.forum ??
          '',
        effects: [
          {version, outcome: data.outcome},
          ...(data.also ?? []).flatMap(({outcome, version: id}) => {
            const other = versionById.get(id)
            return other ? [{version: other, outcome}] : []
          })
        ],
        relations: [],
        attachments: linkAttachments(entries, data.attachments),
        isComing: data.outcome === 'proposed' && data.decidedOn > today,
        reading: readings.get(file)?.reading ?? emptyReading,
        translations: translationsOf(file),
        sources: sourcesOf(data.sources),
        ...(party && {party})
      }
    ]
  })

  decisions.sort((a, b) =>
    a.data.decidedOn === b.data.decidedOn
      ? bySection.compare(a.slug, b.slug)
      : a.data.decidedOn < b.data.decidedOn
        ? -1
        : 1
  )
  chain(decisions)
  linkRelations(decisions)
  for (const decision of decisions) decision.party?.decisions.push(decision)
  return decisions
}
