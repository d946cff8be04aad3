import {lastChecked} from '../corpus/freshness.ts'
import {mainLanguage, wordsOf} from '../formats/main-language.ts'
import {languages, otherLanguages} from '../identifiers/language.ts'
import {routes} from '../identifiers/routes.ts'
import type {Approval, Corpus, EditorialPage, Question, Source} from '../model/corpus.ts'
import {dayOfState, shownState} from '../model/count-approvals.ts'
import {passageAddress} from '../model/texts.ts'
import {stateOnDay} from '../strings/state-on-day.ts'
import {type Strings, stringsIn} from '../strings/strings.ts'
import {foreign, others, words} from './documents-of-law.ts'
import {referenceKeys} from './reference-keys.ts'
import type {IndexedDocument} from './search-document.ts'

/** Parties, terms, questions, sources and pages about the site. */
export function documentsOfSite(corpus: Corpus): IndexedDocument[] {
  return [
    ...corpus.parties.map(
      ({address, approvals, data}): IndexedDocument => ({
        group: 'parties',
        address,
        title: data.name,
        ...stateOf(approvals.at(-1), corpus),
        titles: others(data.names),
        text: [
          data.officialName,
          ...(data.formerNames ?? []).map(({officialName}) => officialName),
          ...data.bodies.map(({name}) => name)
        ].join(', '),
        context: wordsOf(corpus.site).parties.asked,
        foreign: words(
          foreign(data.names),
          inOthers(corpus, ({parties}) => parties.asked)
        )
      })
    ),
    pageOfDecisions(corpus),
    ...corpus.terms.map(
      ({address, data: {avoid, definition, term}}): IndexedDocument => ({
        group: 'terms',
        address,
        title: term.fi,
        titles: others(term),
        text: words(definition?.fi, avoid),
        foreign: foreign(term, definition)
      })
    ),
    ...corpus.questions.map(ofQuestion),
    ...corpus.sources.flatMap(ofSource),
    ...corpus.pages.filter(({language}) => language === corpus.site.languages[0]).flatMap(ofPage)
  ]
}

/** What is known of a party's approval of the newest version, and of which day that is. */
function stateOf(newest: Approval | undefined, corpus: Corpus): {state?: string} {
  if (!newest) return {}
  const day = dayOfState(newest, lastChecked(corpus))
  const state = stateOnDay(shownState(newest), day, mainLanguage(corpus.site))
  return {state: `${newest.version.data.title}: ${state}`}
}

/** The page of all decisions, which answers who has decided, of whomever it is asked. */
function pageOfDecisions({site}: Corpus): IndexedDocument {
  const {decisions, ways} = wordsOf(site)
  return {
    group: 'decisions',
    address: routes.decisions(),
    title: ways.decisions,
    titles: Object.fromEntries(
      otherLanguages.map((other) => [other, stringsIn(other).ways.decisions])
    ),
    text: decisions.lede,
    asked: languages.flatMap((language) => stringsIn(language).decisions.asked)
  }
}

/** Words of the interface in the languages that are not the content's. */
function inOthers({site}: Corpus, wordsIn: (strings: Strings) => string): string {
  return words(
    ...languages
      .filter((language) => language !== mainLanguage(site))
      .map((language) => wordsIn(stringsIn(language)))
  )
}

function ofPage({address, data, parts}: EditorialPage): IndexedDocument[] {
  const {description, title} = data
  return [
    {group: 'pages', address, title, text: description},
    ...parts.map(
      ({heading, id, text}): IndexedDocument => ({
        group: 'pages',
        address: id === undefined ? address : `${address}#${id}`,
        title,
        ...(heading && {place: heading}),
        text,
        passage: true
      })
    )
  ]
}

function ofQuestion({address, data, reading, translations}: Question): IndexedDocument {
  return {
    group: 'questions',
    address,
    title: data.title.fi,
    titles: others(data.title),
    ...(data.asked && {asked: data.asked}),
    text: data.answer.fi,
    // The passages tell again what is found where it is told first.
    context: words(...reading.passages.map(({text}) => text)),
    foreign: words(
      foreign(data.title, data.answer),
      ...translations.flatMap((own) => own.reading.passages.map(({text}) => text))
    )
  }
}

function ofSource(source: Source): IndexedDocument[] {
  const {address, data, lines = [], reading, slug} = source
  const short = data.shortTitle
  return [
    {
      group: 'sources',
      address,
      title: data.title,
      place: data.publisher,
      text: data.supports.map(({text}) => text).join(' '),
      context: words(short, data.date),
      foreign: foreign(data.shortTitles, data.publishers, ...data.supports.map(({texts}) => texts)),
      references: data.date ? [referenceKeys.day(data.date)] : []
    },
    ...reading.passages.map(
      (passage): IndexedDocument => ({
        group: 'sources',
        address: passageAddress(source, passage),
        title: data.title,
        place: short,
        text: passage.text,
        passage: true
      })
    ),
    ...paragraphs(lines).map(
      ({first, text}): IndexedDocument => ({
        group: 'sources',
        address: routes.sourceLine(slug, first),
        title: data.title,
        place: short,
        text,
        passage: true
      })
    )
  ]
}

/** Characters of a paragraph that is found as one: a text without empty lines is found in parts. */
const longestParagraph = 2000

/** Paragraphs of an archived text with the number of their first line. */
function paragraphs(lines: readonly string[]): {first: number; text: string}[] {
  const found: {first: number; lines: string[]}[] = []
  let length = 0
  for (const [index, line] of lines.entries()) {
    const text = line.trim()
    if (text && length > 0 && length + text.length <= longestParagraph)
      found.at(-1)?.lines.push(text)
    else if (text) {
      found.push({first: index + 1, lines: [text]})
      length = 0
    }
    length = text === '' ? 0 : length + text.length
  }
  return found.map(({first, lines}) => ({
    first,
    text: lines.join(' ').replace(/(?<=\p{L})- (?=\p{Ll})/gu, '-')
  }))
}
