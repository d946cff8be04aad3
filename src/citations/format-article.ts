import type {CitationLanguage} from './citation.ts'
import type {ReferenceCase} from './reference.ts'

/** An article of an agreement, or a passage of it. */
export interface ArticleReference {
  /** Name of the agreement with its version: `Yhteistyöpöytäkirja 2025`. */
  name: string
  article: number
  passage?: number
}

/** `Yhteistyöpöytäkirja 2025, 2 kohdan 1 kappale`. */
export function formatArticle(
  {name, article, passage}: ArticleReference,
  language: CitationLanguage,
  grammaticalCase: ReferenceCase = 'nominative'
): string {
  return `${name}, ${place(article, passage, language, grammaticalCase)}`
}

function place(
  article: number,
  passage: number | undefined,
  language: CitationLanguage,
  grammaticalCase: ReferenceCase
): string {
  const genitive = grammaticalCase === 'genitive'
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
