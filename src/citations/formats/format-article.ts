import type {CitationLanguage} from '../citation.ts'
import type {ReferenceCase} from './reference.ts'

/** A clause of an agreement, or a passage of it. */
export interface ArticleReference {
  /** Name of the agreement with its version: `Yhteistyöpöytäkirja 2025`. */
  name: string
  /** Its number: `2`, `3a`, `I`. One that has none is named by its heading. */
  article: number | string
  heading?: string
  /** Number of its chapter, where articles of other chapters have the same number. */
  chapter?: string
  part?: 'preamble' | 'article' | 'appendix'
  passage?: number
  /** The passage's own number in the agreement: `1.1` is enough alone, `a)` stands in its article. */
  label?: string
  /** Mark of a footnote of the article. */
  footnote?: string
  /** What the agreement calls its units: articles (kohta), or sections (§). */
  unit?: 'article' | 'section'
}

/** `Yhteistyöpöytäkirja 2025, 2 kohdan 1 kappale`, `…, 1.1 kohta`, `…, liite 1, kappale 2`. */
export function formatArticle(
  reference: ArticleReference,
  language: CitationLanguage,
  grammaticalCase: ReferenceCase = 'nominative'
): string {
  const {chapter, label, part = 'article'} = reference
  const name = chapter === undefined ? reference.name : inChapter(reference.name, chapter, language)
  const isGenitive = grammaticalCase === 'genitive'
  if (label?.includes('.') && part === 'article') {
    return `${name}, ${unitPlace({...reference, article: label}, language, isGenitive)}`
  }
  if (reference.footnote) {
    const {chapter: _, footnote, ...whole} = reference
    const own = formatArticle({...whole, name}, language, 'genitive')
    return language === 'fi' && part === 'article' && reference.article !== ''
      ? `${own} alaviite ${footnote}`
      : `${own}, ${words[language].footnote} ${footnote}`
  }
  const isOther = part !== 'article' || reference.article === ''
  if (isOther) return `${name}, ${[...otherPlace(reference, language)].join(', ')}`
  if (!label && reference.passage === undefined) {
    return `${name}, ${unitPlace(reference, language, isGenitive)}`
  }
  return `${name}, ${passagePlace(reference, language, isGenitive)}`
}

function inChapter(name: string, chapter: string, language: CitationLanguage): string {
  const words = {fi: `${chapter} luku`, sv: `${chapter} kap.`, en: `chapter ${chapter}`}
  return `${name}, ${words[language]}`
}

/** An agreement in the words that another gave it: `Yhteistyösopimus 2025 (muutettu 2026)`. */
export function formatAmended(name: string, by: string, language: CitationLanguage): string {
  return `${name} (${words[language].amended} ${by})`
}

/** Number and letter of a clause are written apart, as those of sections are. */
function spaced(article: number | string): string {
  return String(article).replace(/(?<=\d)(?=[a-z]$)/u, ' ')
}

function unitPlace(
  {article, unit}: ArticleReference,
  language: CitationLanguage,
  genitive: boolean
): string {
  const number = spaced(article)
  if (unit === 'section') {
    if (language === 'en') return `section ${number}`
    return `${number} §${genitive && language === 'fi' ? ':n' : ''}`
  }
  if (language === 'fi') return `${number} ${genitive ? 'kohdan' : 'kohta'}`
  return `${language === 'sv' ? 'punkt' : 'article'} ${number}`
}

function passagePlace(
  reference: ArticleReference,
  language: CitationLanguage,
  genitive: boolean
): string {
  const point = reference.label?.replace(/\)$/u, '')
  const within = unitPlace(reference, language, language === 'fi')
  if (language === 'fi') {
    const [word, ending] = point ? ['alakohta', 'alakohdan'] : ['kappale', 'kappaleen']
    return `${within} ${point ?? reference.passage} ${genitive ? ending : word}`
  }
  if (language === 'sv')
    return `${within}, ${point ? 'underpunkt' : 'stycke'} ${point ?? reference.passage}`
  return `${within}, ${point ? `point (${point})` : `passage ${reference.passage}`}`
}

const words = {
  fi: {
    appendix: 'liite',
    preamble: 'johdanto',
    article: 'kohta',
    passage: 'kappale',
    point: 'kohta',
    footnote: 'alaviite',
    amended: 'muutettu'
  },
  sv: {
    appendix: 'bilaga',
    preamble: 'ingress',
    article: 'punkt',
    passage: 'stycke',
    point: 'punkt',
    footnote: 'fotnot',
    amended: 'ändrat'
  },
  en: {
    appendix: 'appendix',
    preamble: 'preamble',
    article: 'article',
    passage: 'passage',
    point: 'point',
    footnote: 'footnote',
    amended: 'amended'
  }
} as const satisfies Record<CitationLanguage, Record<string, string>>

/** An introduction, an appendix, or a clause without a number. */
function* otherPlace(
  {article, heading, label, part = 'article', passage}: ArticleReference,
  language: CitationLanguage
): Generator<string> {
  const own = words[language]
  const name = part === 'appendix' ? ` ${article}` : part === 'article' ? ` ”${heading ?? ''}”` : ''
  yield `${own[part]}${name}`
  if (label) yield `${own.point} ${label.replace(/\)$/u, '')}`
  else if (passage !== undefined) yield `${own.passage} ${passage}`
}
