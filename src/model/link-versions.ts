import type {Entries} from '../content/entries.ts'
import {articleNumber, folderOf, slugOf} from '../content/file-names.ts'
import {articleEId} from '../identifiers/provision.ts'
import {routes} from '../identifiers/routes.ts'
import {parseProvision} from '../identifiers/written-provision.ts'
import {emptyReading} from '../texts/read-text.ts'
import type {Act, Article, Party, Section, Version} from './corpus.ts'
import type {Readings} from './link-corpus.ts'
import type {LifeEvent} from './version-life.ts'

/** Versions of the agreement, oldest first, each with its articles in order. */
export function linkVersions(
  entries: Entries,
  readings: Readings,
  parties: Party[],
  acts: readonly Act[]
): Version[] {
  const sections = new Map(
    acts.flatMap((act) => act.sections.map((section) => [section.address, section]))
  )
  const articles = Map.groupBy(entries.of('article'), ({file}) => folderOf(file))

  const versions = entries.of('version').map(({file, data}): Version => {
    const id = folderOf(file)
    return {
      file,
      data,
      id,
      address: routes.version(id),
      reading: readings.get(file)?.reading ?? emptyReading,
      articles: (articles.get(id) ?? [])
        .map((article) => linkArticle(article, id, readings, sections))
        .sort((a, b) => a.number - b.number),
      parties: partiesOf(data, id, parties),
      state: 'pending',
      life: {events: lifeEventsOf(data, parties)},
      approvals: []
    }
  })

  versions.sort((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map(versions.map((version) => [version.id, version]))
  for (const version of versions) {
    const replaced = byId.get(version.data.replaces ?? '')
    if (!replaced || replaced.id >= version.id) continue
    version.replaces = replaced
    replaced.replacedBy = version
  }
  for (const version of versions) linkSuccessors(version)
  return versions
}

/** Those named; else all but those that had ended before the year of the version began. */
function partiesOf(
  {parties: own}: Version['data'],
  id: string,
  parties: readonly Party[]
): Party[] {
  const firstDay = `${id.slice(0, 4)}-01-01`
  return parties.filter(({data: {ended}, slug}) =>
    own ? own.includes(slug) : !ended || ended.on > firstDay
  )
}

/** In the order of days. A party that is unknown is left out; the check tells of it. */
function lifeEventsOf({life = []}: Version['data'], parties: readonly Party[]): LifeEvent[] {
  return life
    .map(({party: slug, ...event}): LifeEvent => {
      const party = parties.find((one) => one.slug === slug)
      return {...event, ...(party && {party})}
    })
    .sort((a, b) => compareDays(a.on, b.on))
}

function compareDays(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function linkArticle(
  {file, data}: ReturnType<Entries['of']>[number] & {data: Article['data']},
  version: string,
  readings: Readings,
  sections: ReadonlyMap<string, Section>
): Article {
  const number = articleNumber(file)
  const eId = articleEId(number)
  return {
    file,
    data,
    eId,
    number,
    slug: slugOf(file).replace(/^\d+-/u, ''),
    address: routes.passage(version, eId),
    reading: readings.get(file)?.reading ?? emptyReading,
    successors: [],
    predecessors: [],
    rests: (data.rests ?? []).flatMap((text) => {
      const reference = parseProvision(text)
      const address = reference && routes.section(reference.statute, reference.section)
      return sections.get(address ?? '') ?? []
    })
  }
}

/** The articles named by `sameAs`, else the one with the same name of file. Both ways. */
function linkSuccessors(version: Version): void {
  const later = version.replacedBy?.articles ?? []
  for (const article of version.articles) {
    const {sameAs} = article.data
    const named = sameAs === undefined ? undefined : [sameAs].flat()
    article.successors = later.filter(
      ({eId, slug}) => named?.includes(eId) ?? slug === article.slug
    )
    for (const successor of article.successors) successor.predecessors.push(article)
  }
}
