import {findCitations} from '../citations/index.ts'
import {compareSections} from '../identifiers/provision.ts'
import {
  formatStatuteNumber,
  parseStatuteNumber,
  type StatuteNumber
} from '../identifiers/statute-number.ts'
import type {Corpus, Section} from '../model/corpus.ts'
import type {SourceData} from '../schemas/source.ts'
import type {Passage} from '../texts/passage.ts'

/** A section of law that the site describes or cites. */
export interface Watched {
  /** Number of its act, `612/2021`. */
  act: string
  section: string
  chapter?: string
  /** Our page of it, where the site describes it. */
  described?: Section
}

/** Every section that the site describes, then those that it only cites, in the order of the Statutes. */
export function watchedProvisions(corpus: Corpus): Watched[] {
  const {acts, decisions, questions, sources, versions} = corpus
  const described = acts.flatMap(({data, sections}) =>
    sections.map((section): Watched => {
      const {chapter} = section
      return {
        act: data.number,
        section: section.data.section,
        ...(chapter && {chapter: chapter.number}),
        described: section
      }
    })
  )
  const texts: {passages: readonly Pick<Passage, 'text'>[]; own?: StatuteNumber}[] = [
    ...versions.flatMap(({articles, reading}) => [
      reading,
      ...articles.map((article) => article.reading)
    ]),
    ...[...decisions, ...questions].map(({reading}) => reading),
    ...acts.flatMap(({number, sections}) =>
      sections.map(({reading}) => ({passages: reading.passages, own: number}))
    ),
    ...sources.flatMap(({data, reading}) => [reading, {passages: [{text: wordsOf(data)}]}])
  ]
  const known = new Set(described.map(keyOf))
  const cited = texts
    .flatMap(({own, passages}) => passages.flatMap(({text}) => citedIn(text, own)))
    .filter((one) => !known.has(keyOf(one)) && known.add(keyOf(one)))
  return [...described, ...cited.sort(compare)]
}

/** The acts whose sections are watched, each once. */
export function watchedActs(corpus: Corpus): StatuteNumber[] {
  const numbers = new Set(watchedProvisions(corpus).map(({act}) => act))
  return [...numbers].flatMap((number) => parseStatuteNumber(number) ?? [])
}

/** What a source supports. Of an act it is told by a short name, which its title explains here. */
function wordsOf({kind, shortTitle, supports = [], title}: SourceData): string {
  const name = shortTitle.replace(/ \(.*$/u, '')
  const named = kind === 'statute' ? title.replace(/\)$/u, `, jäljempänä ${name})`) : ''
  return [named, ...supports.map(({text}) => text)].join('\n\n')
}

function citedIn(text: string, own: StatuteNumber | undefined): Watched[] {
  return findCitations(text, {own}).flatMap((citation): Watched[] => {
    if (citation.kind !== 'provision' || citation.act.state !== 'known') return []
    const {chapter, section} = citation.path
    const act = formatStatuteNumber(citation.act.statute)
    return section ? [{act, section, ...(chapter && {chapter})}] : []
  })
}

function keyOf({act, section}: Watched): string {
  return `${act} ${section}`
}

function compare(a: Watched, b: Watched): number {
  return compareActs(a.act, b.act) || compareSections(a.section, b.section)
}

/** Order of numbers of acts in the Statutes of Finland: by year, then by number. */
export function compareActs(a: string, b: string): number {
  const [number = 0, year = 0] = a.split('/').map(Number)
  const [otherNumber = 0, otherYear = 0] = b.split('/').map(Number)
  return year - otherYear || number - otherNumber
}
