import {knownStatute} from '../citations/index.ts'
import {type OtherLanguage, otherLanguages} from '../identifiers/language.ts'
import {shownSection} from '../identifiers/written-provision.ts'
import type {Act, Corpus, Section} from '../model/corpus.ts'
import {passageAddress} from '../model/texts.ts'
import type {Translated} from '../schemas/scalars.ts'
import {formatDate} from '../strings/dates.ts'
import {stringsIn} from '../strings/strings.ts'
import {referenceKeys} from './reference-keys.ts'
import type {IndexedDocument} from './search-document.ts'

/** Acts, sections and their passages. */
export function documentsOfLaw({acts, site}: Corpus): IndexedDocument[] {
  const [language = 'fi'] = site.languages
  const {comes} = stringsIn(language).passage
  const comesOn = (day: string) => comes(formatDate(day, language))
  return acts.flatMap((act) => [
    ofAct(act),
    ...act.sections.flatMap((section) => ofSection(section, comesOn))
  ])
}

/** Names that people call an act by, besides its number and title. */
export function namesOfAct({data, number}: Act): string[] {
  const known = knownStatute(number)
  return [data.short, ...(known?.names ?? []), ...(known?.abbreviations ?? [])]
}

function ofAct(act: Act): IndexedDocument {
  const {address, data, number} = act
  return {
    group: 'law',
    address,
    title: data.title.fi,
    titles: others(data.title),
    place: data.number,
    text: data.preparation.join(', '),
    names: namesOfAct(act),
    foreign: foreign(data.title),
    references: [referenceKeys.act(number)]
  }
}

function ofSection(section: Section, comesOn: (day: string) => string): IndexedDocument[] {
  const {act, address, chapter, coming, data, reading} = section
  const {heading} = data
  // Law that is to come says so wherever it is found.
  const placeOf = (id: string, place: string) =>
    [place, ...(coming[id] ? [comesOn(coming[id])] : [])].join(', ')
  const place = placeOf('', `${shownSection(data.section)}, ${act.data.number}`)
  const belongs = words(act.data.title.fi, ...namesOfAct(act), chapter?.heading)
  return [
    {
      group: 'law',
      address,
      title: heading.fi,
      titles: others(heading),
      place,
      text: data.lede,
      context: belongs,
      foreign: foreign(heading),
      references: [
        referenceKeys.section(act.number, data.section),
        referenceKeys.anySection(data.section)
      ]
    },
    ...reading.passages.map((passage): IndexedDocument => {
      const number = passage.subsection?.number
      return {
        group: 'law',
        address: passageAddress(section, passage),
        title: heading.fi,
        place: number
          ? placeOf(
              passage.id,
              `${shownSection(data.section)} ${number}\u00A0mom., ${act.data.number}`
            )
          : place,
        text: passage.text,
        passage: true,
        context: words(heading.fi, belongs),
        references: number
          ? [
              referenceKeys.subsection(act.number, data.section, number),
              referenceKeys.anySection(data.section, number)
            ]
          : []
      }
    })
  ]
}

/** Titles in the languages besides the main one. */
export function others(text: Partial<Translated> = {}): Partial<Record<OtherLanguage, string>> {
  return Object.fromEntries(
    otherLanguages.flatMap((language) => (text[language] ? [[language, text[language]]] : []))
  )
}

/** Words in languages besides the main one, as one text. */
export function foreign(...texts: (Partial<Translated> | undefined)[]): string {
  return texts.flatMap((text) => Object.values(others(text))).join(' ')
}

/** The words there are, as one text. */
export function words(...texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join(' ')
}
