import {splitAddress} from '../identifiers/ledger.ts'
import type {Passage, Reading} from '../texts/passage.ts'
import {capital} from './capital.ts'
import type {Backlink, Corpus, Entry, Section} from './corpus.ts'

/** A text of the corpus with the words its page is called by. */
export interface TitledText {
  entry: Entry
  title: string
  from: Backlink['from']
  reading: Reading
}

/** Every legal text of the corpus in the order of the site. */
export function textsOf(corpus: Corpus): TitledText[] {
  return [
    ...corpus.versions.flatMap((version): TitledText[] => [
      {entry: version, title: version.data.title, from: 'version', reading: version.reading},
      ...version.articles.map(
        (article): TitledText => ({
          entry: article,
          title: `${version.data.title}: ${article.data.heading}`,
          from: 'article',
          reading: article.reading
        })
      )
    ]),
    ...corpus.acts
      .flatMap((act) => act.sections)
      .map(
        (section): TitledText => ({
          entry: section,
          title: sectionTitle(section),
          from: 'section',
          reading: section.reading
        })
      ),
    ...corpus.decisions.map(
      (decision): TitledText => ({
        entry: decision,
        title: decision.data.title,
        from: 'decision',
        reading: decision.reading
      })
    ),
    ...corpus.sources.map(
      (source): TitledText => ({
        entry: source,
        title: capital(source.data.shortTitle),
        from: 'source',
        reading: source.reading
      })
    )
  ]
}

/** What a section is called where its act need not be told: `14 § Neuvottelu`. */
export function sectionTitle({data}: Pick<Section, 'data'>): string {
  return `${data.section}\u00A0§ ${data.heading.fi}`
}

/** Address of a passage of an entry. */
export function passageAddress({address}: Entry, {id}: Pick<Passage, 'id'>): string {
  return `${splitAddress(address).page}#${id}`
}
