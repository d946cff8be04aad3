import {oncePerCorpus, query} from '../corpus/seen.ts'
import {routes} from '../identifiers/routes.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {Corpus, Term} from '../model/corpus.ts'
import {sectionTitle} from '../model/find.ts'
import type {Passage, Reading} from '../texts/passage.ts'

/** What a reader sees of the other end of a link before following it. */
export interface LinkPreview {
  address: string
  title: string
  /** Where it belongs: an act, a version. */
  place?: string
  /** First day in force of law that is to come. */
  comingFrom?: string
  /** The first words of what is there. */
  text?: string
  /** A term in its languages. */
  term?: Term['data']['term']
}

const previewsByAddress = oncePerCorpus(
  (corpus) => new Map(allPreviews(corpus).map((one) => [one.address, one]))
)

const previewAt = query('preview', (corpus, address) => previewsByAddress(corpus).get(address))

/** Previews of all that the readings link to on this site, each once. */
export function linkPreviewsOf(
  corpus: Corpus,
  readings: readonly Reading[],
  others: readonly string[] = []
): LinkPreview[] {
  const addresses = [
    ...others,
    ...readings.flatMap(({citations, terms}) => [
      ...citations.map(({address}) => address),
      ...terms.map((id) => routes.term(id))
    ])
  ]
  return [...new Set(addresses)].flatMap((address) => (address && previewAt(corpus, address)) || [])
}

function allPreviews({acts, decisions, terms, versions}: Corpus): LinkPreview[] {
  return [
    ...terms.map(
      ({address, data}): LinkPreview => ({
        address,
        title: data.term.fi,
        term: data.term,
        ...(data.definition && {text: data.definition.fi})
      })
    ),
    ...acts.flatMap((act) =>
      act.sections.flatMap((section): LinkPreview[] => {
        const {data, reading} = section
        const title = sectionTitle(section)
        const place = `${act.data.title.fi} (${formatStatuteNumber(act.number)})`
        const coming = (id: string) => {
          const comingFrom = section.coming[id]
          return comingFrom === undefined ? {} : {comingFrom}
        }
        const subsections = reading.passages.filter(({subsection}) => subsection)
        return [
          {address: section.address, title, place, text: data.lede, ...coming('')},
          ...subsections.map(({id, text}) => ({
            address: `${section.address}#${id}`,
            title,
            place,
            text: shorten(text),
            ...coming(id)
          }))
        ]
      })
    ),
    ...versions.flatMap((version) =>
      version.wording.map(
        ({address, article: {data, label, part, reading}}): LinkPreview => ({
          address,
          title: part === 'article' ? `${label} ${data.heading}`.trim() : data.heading,
          place: version.data.title,
          ...firstWords(reading.passages)
        })
      )
    ),
    ...decisions.map(
      ({address, bodyName, data, reading}): LinkPreview => ({
        address,
        title: data.title,
        place: bodyName,
        ...firstWords(reading.passages)
      })
    )
  ]
}

function firstWords([first]: readonly Passage[]): {text?: string} {
  return first ? {text: shorten(first.text)} : {}
}

/** At most two hundred letters, cut at a word. */
function shorten(text: string): string {
  if (text.length <= 200) return text
  return `${text.slice(0, 200).replace(/\s+\S*$/u, '')} …`
}
