import {editorialPages} from '../addresses/editorial-pages.ts'
import {versionPairs} from '../comparison/compare-versions.ts'
import {splitAddress} from '../identifiers/ledger.ts'
import {routes} from '../identifiers/routes.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {Corpus, EditorialPage, Version} from '../model/corpus.ts'
import {sectionTitle} from '../model/find.ts'
import {passageAddress, textsOf} from '../model/texts.ts'
import {thingsOf} from '../model/things.ts'
import {comparisonAddress} from './comparisons.ts'
import {textIn} from './words-in.ts'

/** Pages that stand alone, and the words that name them. */
const lone = {
  home: routes.home(),
  agreement: routes.agreement(),
  statutes: routes.statutes(),
  decisions: routes.decisions(),
  parties: routes.parties(),
  sources: routes.sources(),
  glossary: routes.glossary(),
  questions: routes.questions(),
  search: routes.search(),
  changes: routes.changes(),
  data: routes.data()
} as const

/** What a page is called, and the language of that. */
export interface PageTitle {
  text: string
  language: EditorialPage['language']
}

/** Words in the language of the interface. */
export interface TitleWords {
  /** Names of the pages that stand alone. */
  ways: Readonly<Record<keyof typeof lone, string>>
  /** A passage by its number. */
  passage(number: number): string
}

/** Tells what a page or a place in one is called, by its address; of a withdrawn page, what it was. */
export function pageTitles(
  corpus: Corpus,
  words: TitleWords,
  language: EditorialPage['language']
): (address: string) => PageTitle | undefined {
  const titles = titlesOfPages(corpus, words.ways, language)
  const [main = 'fi'] = corpus.site.languages
  const gone = new Map(
    corpus.withdrawn.map(({address, title, titles}) => [
      address,
      titleOf(title, titles, language, main)
    ])
  )
  const passages = new Map(
    textsOf(corpus).flatMap(({entry, title, reading}) =>
      reading.passages.map((passage) => [
        passageAddress(entry, passage),
        `${title}, ${words.passage(passage.number)}`
      ])
    )
  )
  return (address) => {
    const text = passages.get(address)
    if (text !== undefined) return {text, language: main}
    return gone.get(address) ?? titles.get(address) ?? titles.get(splitAddress(address).page)
  }
}

function titlesOfPages(
  corpus: Corpus,
  ways: TitleWords['ways'],
  language: EditorialPage['language']
): ReadonlyMap<string, PageTitle> {
  const [main = 'fi'] = corpus.site.languages
  const own = [
    ...Object.entries(lone).map(([way, address]) => [
      address,
      {text: ways[way as keyof typeof lone], language}
    ]),
    ...editorialPages(corpus)
      .filter((shown) => shown.language === language)
      .map(({page}) => [page.address, {text: page.data.title, language: page.language}])
  ] as [string, PageTitle][]
  const content = contentTitles(corpus).map(
    ([address, text]) => [address, {text, language: main}] as const
  )
  const {decisions, parties, sources, versions} = corpus
  const translated = [
    ...[...decisions, ...versions].map(
      ({address, data}) => [address, titleOf(data.title, data.titles, language, main)] as const
    ),
    ...parties.map(
      ({address, data}) => [address, titleOf(data.name, data.names, language, main)] as const
    ),
    ...sources.map(
      ({address, data}) =>
        [address, titleOf(data.shortTitle, data.shortTitles, language, main)] as const
    )
  ].filter(([, title]) => title.language !== main)
  return new Map([...content, ...translated, ...own])
}

/** A title in the reader's language, where it is told there. */
function titleOf(
  text: string,
  others: Version['data']['titles'],
  language: EditorialPage['language'],
  main: EditorialPage['language']
): PageTitle {
  const {lang = language, text: told} = textIn(text, others, language, main)
  return {text: told, language: lang}
}

function contentTitles(corpus: Corpus): [address: string, title: string][] {
  const {acts, sources} = corpus
  return [
    ...thingsOf(corpus).map(({entry, title}) => [entry.address, title]),
    // Alone in a list, a section wants its act and a source its short name.
    ...acts.flatMap(({address, data, number, sections}) => [
      [address, `${data.title.fi} (${formatStatuteNumber(number)})`],
      ...sections.map((section) => [
        section.address,
        `${formatStatuteNumber(number)} ${sectionTitle(section)}`
      ])
    ]),
    ...versionPairs(corpus.versions).map((pair) => [
      comparisonAddress(pair),
      `${pair.older.data.title} → ${pair.newer.data.title}`
    ]),
    ...sources.map(({address, data}) => [address, data.shortTitle])
  ] as [string, string][]
}
