import {routes} from '../identifiers/routes.ts'
import type {Backlink, Corpus} from './corpus.ts'
import {sectionTitle} from './texts.ts'

/** Something outside the texts that names its sources: fields of front matter and data files. */
export interface Supported extends Pick<Backlink, 'title' | 'address' | 'from' | 'sentence'> {
  /** Slugs. */
  sources: readonly string[]
}

/** All that rests on sources besides the passages of the texts, in the order of the site. */
export function supportedBySources(corpus: Corpus): Supported[] {
  const {acts, decisions, parties, site, terms, versions} = corpus
  return [
    {
      title: site.name,
      address: routes.home(),
      from: 'page',
      sentence: site.summary,
      sources: site.summarySources ?? []
    },
    ...versions.flatMap(({address, data}) => {
      const version = {title: data.title, address, from: 'version'} as const
      const {
        approvedBySource: approved,
        events = [],
        fullText,
        levels = [],
        life = [],
        summary
      } = data
      return [
        {...version, sentence: summary.text, sources: summary.sources},
        ...(fullText ? [{...version, sentence: fullText.note, sources: fullText.sources}] : []),
        ...(approved ? [{...version, sentence: approved.quote, sources: [approved.source]}] : []),
        ...events.map(({sources, text}) => ({...version, sentence: text, sources})),
        ...life.map(({condition, sources, text}) => ({
          ...version,
          sentence: text ?? condition,
          sources
        })),
        ...levels.map(({name, sources}) => ({...version, sentence: name, sources}))
      ]
    }),
    ...acts.flatMap(({address, data, sections}) => [
      {title: data.title.fi, address, from: 'act', sources: data.sources} as const,
      ...sections.map(
        (section) =>
          ({
            title: sectionTitle(section),
            address: section.address,
            from: 'section',
            sentence: section.data.lede,
            sources: section.data.sources
          }) as const
      )
    ]),
    ...decisions.flatMap(({address, data: {appeals = [], sources, title}}) =>
      [{sources}, ...appeals].map((named) => {
        return {title, address, from: 'decision', sources: named.sources} as const
      })
    ),
    ...parties.map(({address, data: {name, sources}}) => {
      return {title: name, address, from: 'party', sources} as const
    }),
    ...terms.map(({address, data: {definition, sources = [], term}}) => {
      return {title: term.fi, address, from: 'term', sentence: definition?.fi, sources} as const
    })
  ]
}
