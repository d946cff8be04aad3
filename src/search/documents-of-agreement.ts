import {inferredMark} from '../citations/index.ts'
import {mainLanguage} from '../formats/main-language.ts'
import {routes} from '../identifiers/routes.ts'
import type {Article, Corpus, Decision, Translatable, Version} from '../model/corpus.ts'
import {passageAddress} from '../model/texts.ts'
import {type LifeWords, lifeWordsIn} from '../strings/version-life.ts'
import type {Passage} from '../texts/passage.ts'
import {amendmentsOf} from '../views/amendments.ts'
import {clauseGroups} from '../views/clause-groups.ts'
import {foreign, others, words} from './documents-of-law.ts'
import {referenceKeys} from './reference-keys.ts'
import type {IndexedDocument} from './search-document.ts'

/** Versions of the agreement, their articles and passages, newest first. */
export function documentsOfAgreement({site, versions}: Corpus): IndexedDocument[] {
  const changed = lifeWordsIn(mainLanguage(site)).amending
  return versions
    .toReversed()
    .flatMap((version) => [
      ...ofVersion(version),
      ...version.articles.flatMap((article) => ofArticle(article, version, changed))
    ])
}

/** Decisions and their passages, newest first. */
export function documentsOfDecisions({decisions}: Corpus): IndexedDocument[] {
  return decisions.toReversed().flatMap(ofDecision)
}

function ofVersion(version: Version): IndexedDocument[] {
  const {address, data, id, reading} = version
  return [
    {
      group: 'agreement',
      address,
      title: data.title,
      ...(data.titles && {titles: others(data.titles)}),
      text: data.summary.text,
      names: [data.name, ...(data.aliases ?? [])],
      context: words(
        data.fullText?.note,
        ...(data.events ?? []).map(({text}) => text),
        ...(data.levels ?? []).flatMap(({name, task, members}) => [name, task, members])
      ),
      foreign: foreign(
        data.titles,
        data.names,
        data.summary.texts,
        data.fullText?.notes,
        ...(data.events ?? []).map(({texts}) => texts)
      )
    },
    ...chaptersOf(version).map(
      ({eId, heading, headings, number}): IndexedDocument => ({
        group: 'agreement',
        address: routes.passage(id, eId),
        title: heading,
        ...(headings && {titles: others(headings)}),
        place: words(`${number} luku`, data.title),
        text: '',
        foreign: foreign(headings),
        references: [referenceKeys.chapter(number)]
      })
    ),
    ...(data.beside ?? []).map(
      ({heading, id: part, statements}): IndexedDocument => ({
        group: 'agreement',
        address: routes.passage(id, part),
        title: heading,
        place: data.title,
        text: statements.map(({text}) => text).join(' ')
      })
    ),
    ...reading.passages.map(
      (passage): IndexedDocument => ({
        group: 'agreement',
        address: passageAddress(version, passage),
        title: data.title,
        place: passageName(passage),
        text: passage.text,
        passage: true,
        ...inOthers(version, passage)
      })
    )
  ]
}

function chaptersOf({wording}: Version): NonNullable<Article['chapter']>[] {
  return clauseGroups(wording).flatMap(({chapter}) => chapter ?? [])
}

/** Its number, as far as it has one. */
function nameOf({label, part}: Article): string {
  return part === 'appendix' ? `liite ${label}` : label
}

function ofArticle(
  article: Article,
  version: Version,
  changed: LifeWords['amending']
): IndexedDocument[] {
  const {address, data, label, parallels, reading} = article
  const whose = titleWithChanges(article, version, changed)
  const place = words(nameOf(article), whose)
  return [
    {
      group: 'agreement',
      address,
      title: data.heading,
      place,
      text: reading.passages[0]?.text ?? '',
      ...(article.chapter && {
        context: `${article.chapter.number} luku ${article.chapter.heading}`
      }),
      references: label === '' || article.part !== 'article' ? [] : [referenceKeys.article(label)]
    },
    ...reading.passages.map(
      (passage): IndexedDocument => ({
        group: 'agreement',
        address: passageAddress(article, passage),
        title: data.heading,
        place: words(nameOf(article), passageName(passage), whose),
        text: passage.text,
        passage: true,
        context: data.heading
      })
    ),
    ...parallels.flatMap(({data: own, reading: {passages}, ...text}) =>
      passages.map(
        (passage): IndexedDocument => ({
          group: 'agreement',
          address: passageAddress(text, passage),
          title: own.heading,
          place: words(nameOf(article), passageName(passage), whose),
          text: passage.text,
          passage: true,
          foreign: `${own.heading} ${passage.text}`
        })
      )
    )
  ]
}

/** The version, and the amendments in force that have changed the words of the clause since. */
function titleWithChanges(
  article: Article,
  version: Version,
  changed: LifeWords['amending']
): string {
  const since = amendmentsOf(version, article)
    .filter(({state}) => state === 'in-force' || state === 'amended')
    .map(({data, wording}) => {
      const isRemoved = wording.some((one) => one.removedBy && one.article === article)
      return `${(isRemoved ? changed.removed : changed.amended).toLowerCase()}: ${data.title}`
    })
  return [version.data.title, ...since].join(', ')
}

function ofDecision(decision: Decision): IndexedDocument[] {
  const {address, bodyName, data, party, reading} = decision
  const told = [...(data.unknown ?? []), ...(data.caveats ?? [])]
  const sign = data.section && `§\u00A0${data.section}`
  const day =
    data.decidedOn.split('-').map(Number).reverse().join('.') +
    inferredMark(data.decidedOnInferred, 'fi')
  const place = [words(party?.data.name, bodyName), day, sign, data.registryNumber]
    .filter(Boolean)
    .join(', ')
  return [
    {
      group: 'decisions',
      address,
      title: data.title,
      ...(data.titles && {titles: others(data.titles)}),
      place,
      text: reading.passages[0]?.text ?? '',
      context: words(place, ...told.map(({text}) => text)),
      foreign: foreign(data.titles, ...told.map(({texts}) => texts)),
      references: [
        referenceKeys.day(data.decidedOn),
        ...(data.section ? [referenceKeys.minutes(data.section)] : []),
        ...(data.registryNumber ? [referenceKeys.registryNumber(data.registryNumber)] : [])
      ]
    },
    ...reading.passages.map(
      (passage): IndexedDocument => ({
        group: 'decisions',
        address: passageAddress(decision, passage),
        title: data.title,
        place: `${place}, ${passageName(passage)}`,
        text: passage.text,
        passage: true,
        context: data.title,
        ...inOthers(decision, passage)
      })
    )
  ]
}

/** The same passage in other languages. */
function inOthers({translations}: Translatable, {id}: Passage): {foreign?: string} {
  const texts = translations.flatMap(({reading}) =>
    reading.passages.filter((own) => own.id === id).map(({text}) => text)
  )
  return texts.length > 0 ? {foreign: words(...texts)} : {}
}

/** Tells a passage apart from what it belongs to, which has the same title. */
function passageName({footnote, label, number}: Passage): string {
  if (footnote) return `alaviite ${footnote}`
  return label ? `kohta ${label}` : `kappale ${number}`
}
