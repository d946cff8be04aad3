import {routes} from '../identifiers/routes.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {Corpus} from './corpus.ts'

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
  {acts, decisions, pages, parties, sources, terms, versions}: Corpus,
  ways: Readonly<Record<keyof typeof lone, string>>
): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(lone).map(([way, address]) => [address, ways[way as keyof typeof lone]]),
    ...versions.flatMap(({address, articles, data}) => [
      [address, data.title],
      ...articles.map((article) => [article.address, `${data.title}: ${article.data.heading}`])
    ]),
    ...acts.flatMap(({address, data, number, sections}) => [
      [address, `${data.title.fi} (${formatStatuteNumber(number)})`],
      ...sections.map((section) => [
        section.address,
        `${formatStatuteNumber(number)} ${section.data.section}\u00A0§ ${section.data.heading.fi}`
      ])
    ]),
    ...decisions.map(({address, data}) => [address, data.title]),
    ...parties.map(({address, data}) => [address, data.name]),
    ...sources.map(({address, data}) => [address, data.shortTitle]),
    ...terms.map(({address, data}) => [address, data.term.fi]),
    ...pages.map(({address, data}) => [address, data.title])
  ] as [string, string][])
}
