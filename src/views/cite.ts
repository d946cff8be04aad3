import {
  type CitationLanguage,
  citationLanguages,
  formatAmended,
  formatArticle,
  formatDecision,
  formatReference,
  type ReferenceCase,
  type Titles
} from '../citations/index.ts'
import {type Language, originalLanguage} from '../identifiers/language.ts'
import type {Article, Corpus, Decision, Section, Version} from '../model/corpus.ts'
import {namesOn} from '../model/find.ts'
import type {Passage} from '../texts/passage.ts'
import {bodyIn} from './words-in.ts'

/** A section or one of its subsections: `hyvinvointialueesta annetun lain (611/2021) 14 §`. */
export function citeSection(
  {act, data}: Section,
  language: Language,
  subsection?: number,
  grammaticalCase: ReferenceCase = 'nominative'
): string {
  const path = {section: data.section, ...(subsection && {subsection})}
  const titles = () => act.data.title as Titles
  return formatReference(
    {statute: act.number, path},
    {language: citedIn(language), case: grammaticalCase, titles}
  )
}

/** A version, an article or a passage of the agreement: `Yhteistyöpöytäkirja 2025, 2 kohta`. */
export function citeAgreement(
  {site}: Corpus,
  language: Language,
  version: Version,
  article?: Article,
  passage?: Passage
): string {
  const {id} = version.amends ?? version
  const agreement = `${site.agreementName[language] ?? site.agreementName.fi} ${id}`
  const name = version.amends ? formatAmended(agreement, version.id, citedIn(language)) : agreement
  if (!article) return name
  return formatArticle(
    {
      ...{name, article: article.label, part: article.part, heading: article.data.heading},
      unit: version.data.articlesAre ?? 'article',
      ...(article.chapter && isAmbiguous(article, version) && {chapter: article.chapter.number}),
      ...(passage?.footnote ? {footnote: passage.footnote} : passage && {passage: passage.number}),
      ...(passage?.label && {label: passage.label})
    },
    citedIn(language)
  )
}

/** Whether another article has the same number: each chapter counts from one. */
function isAmbiguous({eId, label, part}: Article, {articles}: Version): boolean {
  return articles.some((other) => other.eId !== eId && other.part === part && other.label === label)
}

/** A decision: `Keskuslahden kaupunginhallitus 6.10.2025 § 57`. */
export function citeDecision(decision: Decision, language: Language): string {
  const {data} = decision
  const body = bodyCited(decision, language)
  const {decidedOn, decidedOnInferred: inferred, section} = data
  const parts = {
    ...(inferred && {inferred}),
    ...(section && {section}),
    agenda: data.outcome === 'proposed'
  }
  return formatDecision({body, date: decidedOn, ...parts}, citedIn(language))
}

/** The body with its party: in another language by the names that they have there, where both have. */
function bodyCited(decision: Decision, language: Language): string {
  const {bodyName, data, party} = decision
  const body = bodyIn(decision, language)
  if (!party) return body
  const names = namesOn(party, data.decidedOn)
  const own = language === originalLanguage ? undefined : names.names?.[language]
  return own && body !== bodyName ? `${own}, ${body}` : bodyOf(names.genitive, bodyName)
}

/** A party's name in the genitive goes before its body, once. */
function bodyOf(genitive: string, body: string): string {
  return body.startsWith(genitive) ? body : `${genitive} ${body}`
}

/** The language that citations are written in: the grammar knows fewer than the site may have. */
export function citedIn(language: Language): CitationLanguage {
  return citationLanguages.find((known) => known === language) ?? 'fi'
}
