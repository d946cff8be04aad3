import type {Entries} from '../content/entries.ts'
import {clauseOf, folderOf, languageOfText} from '../content/file-names.ts'
import {chapterEId} from '../identifiers/chapter.ts'
import {
  type Clause,
  clauseEId,
  compareClauses,
  ownNumber,
  parallelEId
} from '../identifiers/clause.ts'
import type {OtherLanguage} from '../identifiers/language.ts'
import {routes} from '../identifiers/routes.ts'
import {parseProvision} from '../identifiers/written-provision.ts'
import type {ParallelData} from '../schemas/parallel.ts'
import type {Reading} from '../texts/passage.ts'
import {emptyReading} from '../texts/read-text.ts'
import {translationsByFile} from '../texts/translations.ts'
import type {Act, Article, Entry, Party, Section, Version} from './corpus.ts'
import type {Readings} from './link-corpus.ts'
import {linkAttachments} from './link-sources.ts'
import type {LifeEvent} from './version-life.ts'

/** The text of an article in another language, of equal standing. */
export interface ParallelText extends Entry {
  language: OtherLanguage
  data: ParallelData
  reading: Reading
}

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

  const agreements = new Map(entries.of('version').map(({data, file}) => [folderOf(file), data]))

  const parallels = Map.groupBy(entries.of('parallel'), ({file}) => folderOf(file))
  const translationsOf = translationsByFile(entries, readings)
  const versions = entries.of('version').map(({file, data}): Version => {
    const id = folderOf(file)
    return {
      file,
      data,
      id,
      address: routes.version(id),
      reading: readings.get(file)?.reading ?? emptyReading,
      translations: translationsOf(file),
      wording: [],
      amendments: [],
      articles: (articles.get(id) ?? [])
        .sort((a, b) => compareClauses(clauseOf(a.file), clauseOf(b.file)))
        .map((article) => {
          const {chapters = agreements.get(data.amends ?? '')?.chapters} = data
          return linkArticle(
            article,
            {id, data: {...data, chapters}},
            readings,
            sections,
            parallels
          )
        }),
      parties: partiesOf(data.parties ?? agreements.get(data.amends ?? '')?.parties, id, parties),
      state: 'pending',
      life: {events: lifeEventsOf(data, parties)},
      approvals: [],
      attachments: linkAttachments(entries, data.attachments)
    }
  })

  versions.sort((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map(versions.map((version) => [version.id, version]))
  for (const version of versions) {
    const amended = byId.get(version.data.amends ?? '')
    if (!amended || amended.id >= version.id || amended.data.amends) continue
    version.amends = amended
    amended.amendments.push(version)
  }
  for (const version of versions) {
    const replaced = byId.get(version.data.replaces ?? '')
    if (!replaced || replaced.id >= version.id) continue
    version.replaces = replaced
    for (const one of familyOf(replaced)) one.replacedBy = version
  }
  for (const version of versions) linkSuccessors(version)
  return versions
}

/** What is replaced as one: an agreement with its amendments, whichever of them is named. */
function familyOf(version: Version): Version[] {
  const {amends: agreement = version} = version
  return [agreement, ...agreement.amendments]
}

/** Those named, of an amendment those of its agreement; else all but those that had ended before the year of the version began. */
function partiesOf(
  own: readonly string[] | undefined,
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
  version: Pick<Version, 'id' | 'data'>,
  readings: Readings,
  sections: ReadonlyMap<string, Section>,
  parallels: ReadonlyMap<string, ReturnType<Entries['of']>>
): Article {
  const clause = clauseOf(file)
  const eId = clauseEId(clause)
  const reading = readings.get(file)?.reading ?? emptyReading
  const chapter = version.data.chapters?.find(({number}) => number === data.chapter)
  const isNumbered = version.data.numbering !== 'none' || clause.part === 'appendix'
  const label = data.number ?? (isNumbered ? clause.label : '')
  const numbered = (one: Reading) =>
    version.data.numbering === 'official' ? withOwnNumbers(one, {...clause, label}) : one
  return {
    file,
    data,
    eId,
    number: clause.number,
    part: clause.part,
    ...(chapter && {chapter: {eId: chapterEId(chapter.number), ...chapter}}),
    label,
    slug: clause.slug,
    address: routes.passage(version.id, eId),
    reading: numbered(reading),
    parallels: (parallels.get(version.id) ?? []).flatMap((other): ParallelText[] => {
      const language = languageOfText(other.file)
      if (!language || clauseEId(clauseOf(other.file)) !== eId) return []
      return [
        {
          file: other.file,
          language,
          data: other.data as ParallelData,
          address: routes.passage(version.id, parallelEId(eId, language)),
          reading: numbered(readings.get(other.file)?.reading ?? emptyReading)
        }
      ]
    }),
    successors: [],
    predecessors: [],
    rests: (data.rests ?? []).flatMap((text) => {
      const reference = parseProvision(text)
      const address = reference && routes.section(reference.statute, reference.section)
      return sections.get(address ?? '') ?? []
    })
  }
}

/** Quoted paragraphs with the numbers that the agreement gives them, where each has its own. */
function withOwnNumbers(reading: Reading, clause: Clause): Reading {
  const labels = reading.passages.map(({footnote, kind, label, text}) =>
    label || footnote || kind !== 'quoted' ? label : ownNumber(text, clause)
  )
  const passages = reading.passages.map((passage, at) => {
    const label = labels[at]
    const isUnique = label && labels.indexOf(label) === labels.lastIndexOf(label)
    return isUnique ? {...passage, label} : passage
  })
  return {...reading, passages}
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
    // Words that an amendment changed are told by the clause of the agreement, which leads on to them.
    const isTold = version.amends?.articles.some(({eId}) => eId === article.eId)
    if (isTold) continue
    for (const successor of article.successors) successor.predecessors.push(article)
  }
}
