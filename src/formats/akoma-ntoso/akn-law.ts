import {provisionEId} from '../../identifiers/provision.ts'
import {routes} from '../../identifiers/routes.ts'
import {formatStatuteNumber} from '../../identifiers/statute-number.ts'
import type {Act, Corpus, Section} from '../../model/corpus.ts'
import {statusSentences} from '../../strings/provision-status.ts'
import {sectionPassageEId} from '../json/json-section.ts'
import {mainLanguage, wordsOf} from '../main-language.ts'
import {element, type Xml, type XmlContent} from '../xml.ts'
import {
  actLifecycle,
  amendmentLifecycle,
  amendmentReferences,
  entryReferences,
  ownTimes,
  periodsOf
} from './akn-amendments.ts'
import {aknFile, aknLinks, checkedOn} from './akn-document.ts'
import {aknHierarchy} from './akn-hierarchy.ts'
import {aknAnalysis, describesAct} from './akn-law-reference.ts'
import {aknPassages} from './akn-passage.ts'
import {referencesOf} from './akn-reference.ts'

/** An act: the sections that the site describes, each in a sentence or two, in their places. */
export function aknAct(corpus: Corpus, act: Act): string {
  const {address, data, number, sections, sources} = act
  const periodOf = periodsOf(act)
  return aknFile(corpus, {
    file: routes.akomaNtoso(address),
    name: 'description',
    date: String(number.year),
    number: String(number.number),
    checked: checkedOn(corpus, [...sources, ...sections]),
    title: `${data.title.fi} (${formatStatuteNumber(number)})`,
    notice: wordsOf(corpus.site).statutes.unofficial,
    meta: [
      actLifecycle(act),
      aknAnalysis(sections.map((section) => describesAct(provisionEId(section.path), act))),
      ownTimes(act)
    ],
    references: entryReferences(corpus, act),
    body: aknHierarchy(corpus, sections, (section) =>
      sectionElement(
        corpus,
        section,
        element('content', {}, element('p', {status: 'editorial'}, section.data.lede)),
        periodOf(provisionEId(section.path))
      )
    )
  })
}

/** A section: what each subsection lays down in words of the site, and what the sources quote. */
export function aknSection(corpus: Corpus, section: Section): string {
  const {act, address, data, path, reading} = section
  const periodOf = periodsOf(section)
  const file = routes.akomaNtoso(address)
  const links = aknLinks(corpus, file)
  const passages = aknPassages(
    reading.passages,
    {
      tag: ({kind, subsection}) =>
        subsection ? {tag: 'subsection'} : {tag: 'hcontainer', name: kind},
      eId: (passage) => sectionPassageEId(section, passage),
      period: (passage) => periodOf(sectionPassageEId(section, passage))
    },
    links
  )
  const t = wordsOf(corpus.site).statutes
  const language = mainLanguage(corpus.site)
  return aknFile(corpus, {
    file,
    name: 'description',
    date: String(act.number.year),
    number: `${act.number.number}-${data.section}`,
    checked: data.checked,
    title: `${act.data.title.fi} (${formatStatuteNumber(act.number)}) ${t.section(data.section)}`,
    notice: [t.unofficial, data.describedAs, ...statusSentences(section.status, language)].join(
      ' '
    ),
    meta: [
      amendmentLifecycle(section),
      aknAnalysis([describesAct(provisionEId(path), act)]),
      ownTimes(section)
    ],
    references: [
      ...referencesOf(corpus, [reading], links),
      ...amendmentReferences(corpus, section)
    ],
    body: aknHierarchy(corpus, [section], () => sectionElement(corpus, section, passages))
  })
}

function sectionElement(
  {site}: Corpus,
  {data, path}: Section,
  content: XmlContent,
  period?: string
): Xml {
  return element(
    'section',
    {eId: provisionEId(path), period},
    element('num', {}, wordsOf(site).statutes.section(data.section)),
    element('heading', {}, data.heading.fi),
    content
  )
}
