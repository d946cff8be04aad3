import {parallelEId} from '../identifiers/clause.ts'
import {type Language, originalLanguage} from '../identifiers/language.ts'
import type {
  Article,
  Corpus,
  Decision,
  Party,
  Source,
  Translatable,
  Version
} from '../model/corpus.ts'
import type {Passage, Reading} from '../texts/passage.ts'
import {withQuotations} from '../texts/translations.ts'

/** Words for a reader, and the language to mark them with where it is not the page's. */
export interface WordsIn {
  text: string
  lang: Language | undefined
}

/**
 * Title of a version or a decision in the reader's language, where it has one there.
 *
 * @param contentLang What else it is in; see `contentLanguage`.
 */
export function titleIn(
  {data: {title, titles}}: Version | Decision,
  language: Language,
  contentLang: Language | undefined
): WordsIn {
  return textIn(title, titles, language, contentLang)
}

/** Words of the content in the reader's language, where they are told there. */
export function textIn(
  text: string,
  others: Version['data']['titles'],
  language: Language,
  contentLang: Language | undefined
): WordsIn {
  const own = wordsIn(others, language)
  return own ? {text: own, lang: undefined} : {text, lang: contentLang}
}

/** A text of an article in one of its languages. */
export interface TextIn {
  language: Language
  /** The same where it has to be marked. */
  lang: Language | undefined
  heading: string
  passages: readonly Passage[]
  /** Of one beside the main text. */
  eId?: string
}

/** The texts of an article, each of equal standing; the one in the reader's language first. */
export function textsIn(article: Article, main: Language, language: Language): TextIn[] {
  const text = (own: Language, heading: string, passages: readonly Passage[], eId?: string) => ({
    ...{language: own, lang: own === language ? undefined : own, heading, passages},
    ...(eId && {eId})
  })
  const texts = [
    text(main, article.data.heading, article.reading.passages),
    ...article.parallels.map(({data, language: own, reading}) =>
      text(own, data.heading, reading.passages, parallelEId(article.eId, own))
    )
  ]
  return texts.sort((a, b) => Number(b.language === language) - Number(a.language === language))
}

/** The text of an entry for a reader. */
export interface BodyIn {
  reading: Reading
  /** The language that it was translated into; absent where it is as it was written. */
  lang?: Language
}

/** The text in the reader's language, where it has been translated; quotations never are. */
export function bodyTextIn(
  {reading, translations}: Translatable,
  language: Language,
  contentLang: Language | undefined
): BodyIn {
  const own = contentLang && translations.find((one) => one.language === language)
  return own ? {reading: withQuotations(own, reading, contentLang), lang: language} : {reading}
}

/** Heading of an article in the reader's language, where it has a text there. */
export function headingIn(
  {data, parallels}: Article,
  language: Language,
  contentLang: Language | undefined
): WordsIn {
  const own = parallels.find((text) => text.language === language)
  return own ? {text: own.data.heading, lang: undefined} : {text: data.heading, lang: contentLang}
}

/** Name of the body of a decision, of its office or its forum. */
export function bodyIn({bodyName, data, party, version}: Decision, language: Language): string {
  const body = party?.data.bodies.find(({id}) => id === data.body)
  const forum = version.data.levels?.find(({id}) => id === data.forum)?.translations
  return (
    wordsIn(body?.names, language) ??
    wordsIn(data.officeHolder?.offices, language) ??
    (language === originalLanguage ? undefined : forum?.[language]?.name) ??
    bodyName
  )
}

/** Short name of a source, as texts name it. */
export function shortTitleIn(
  {data: {shortTitle, shortTitles}}: Source,
  language: Language,
  contentLang: Language | undefined
): WordsIn {
  return textIn(shortTitle, shortTitles, language, contentLang)
}

/** What kind of authority or organization a party is: of the kind `other` in its own word. */
export function roleNameIn(
  {data: {role, roleName}}: Party,
  language: Language,
  names: Readonly<Record<Party['data']['role'], string>>
): string {
  return roleName?.[language] ?? roleName?.fi ?? names[role]
}

/** Names of the bodies of a party. */
export function bodiesIn({data}: Party, language: Language): string[] {
  return data.bodies.map(({name, names}) => wordsIn(names, language) ?? name)
}

/** What the site calls itself, as far as it does in that language. */
export function siteIn(site: Corpus['site'], language: Language): Corpus['site'] {
  const own = ownWordsOfSite(site, language)
  if (!own) return site
  const {description = site.description, headline = site.headline} = own
  const {name = site.name, publisher = site.publisher, summary = site.summary} = own
  return {...site, description, headline, name, summary, ...(publisher && {publisher})}
}

/** The words that the site has in that language; of the main one none, they are its own. */
export function ownWordsOfSite({translations}: Corpus['site'], language: Language) {
  return language === originalLanguage ? undefined : translations?.[language]
}

function wordsIn(words: Version['data']['titles'], language: Language): string | undefined {
  return language === originalLanguage ? undefined : words?.[language]
}
