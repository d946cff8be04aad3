import type {CitationLanguage} from '../citation.ts'
import type {ReferenceCase} from './reference.ts'

/** An article of an agreement, or a passage of it. */
export interface ArticleReference {
  /** Name of the agreement with its version: `Yhteistyöpöytäkirja 2025`. */
  name: string
  article: number
  passage?: number
  /** What the agreement calls its units: articles (kohta), or sections (§). */
  unit?: 'article' | 'section'
}

/** `Yhteistyöpöytäkirja 2025, 2 kohdan 1 kappale`. */
export function formatArticle(
  reference: ArticleReference,
  language: CitationLanguage,
  grammaticalCase: ReferenceCase = 'nominative'
): string {
  const place = reference.unit === 'section' ? sectionPlace : articlePlace
  return `${reference.name}, ${place(reference, language, grammaticalCase === 'genitive')}`
}

type Place = (reference: ArticleReference, language: CitationLanguage, genitive: boolean) => string

const articlePlace: Place = ({article, passage}, language, genitive) => {
  switch (language) {
    case 'fi':
      return passage === undefined
        ? `${article} ${genitive ? 'kohdan' : 'kohta'}`
        : `${article} kohdan ${passage} ${genitive ? 'kappaleen' : 'kappale'}`
    case 'sv':
      return passage === undefined ? `punkt ${article}` : `punkt ${article}, stycke ${passage}`
    case 'en':
      return passage === undefined ? `article ${article}` : `article ${article}, passage ${passage}`
  }
}

const sectionPlace: Place = ({article, passage}, language, genitive) => {
  switch (language) {
    case 'fi':
      return passage === undefined
        ? `${article} §${genitive ? ':n' : ''}`
        : `${article} §:n ${passage} ${genitive ? 'kappaleen' : 'kappale'}`
    case 'sv':
      return passage === undefined ? `${article} §` : `${article} §, stycke ${passage}`
    case 'en':
      return passage === undefined ? `section ${article}` : `section ${article}, passage ${passage}`
  }
}
