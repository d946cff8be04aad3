import {routes} from '../identifiers/routes.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {Corpus} from './corpus.ts'
import {textsOf} from './texts.ts'

/** Pages that stand alone, and the words that name them. */
const lone = {
  home: routes.home(),
  agreement: routes.agreement(),
  statutes: routes.statutes(),
  decisions: routes.decisions(),
  parties: routes.parties(),
  sources: routes.sources(),
  glossary: routes.glossary(),
  search: routes.search(),
  changes: routes.changes(),
  data: routes.data()
} as const

/** What a page or a place in one is called, by its address. */
export function pageTitles(
  corpus: Corpus,
  ways: Readonly<Record<keyof typeof lone, string>>
): ReadonlyMap<string, string> {
  const {acts, pages, parties, sources, terms} = corpus
  return new Map([
    ...Object.entries(lone).map(([way, address]) => [address, ways[way as keyof typeof lone]]),
    ...textsOf(corpus).map(({entry, title}) => [entry.address, title]),
    // Alone in a list, a section wants its act and a source its short name.
    ...acts.flatMap(({address, data, number, sections}) => [
      [address, `${data.title.fi} (${formatStatuteNumber(number)})`],
      ...sections.map((section) => [
        section.address,
        `${formatStatuteNumber(number)} ${section.data.section}\u00A0§ ${section.data.heading.fi}`
      ])
    ]),
    ...parties.map(({address, data}) => [address, data.name]),
    ...sources.map(({address, data}) => [address, data.shortTitle]),
    ...terms.map(({address, data}) => [address, data.term.fi]),
    ...pages.map(({address, data}) => [address, data.title])
  ] as [string, string][])
}
