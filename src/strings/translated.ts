import type {Language} from '../identifiers/language.ts'
import type {Translated} from '../schemas/scalars.ts'

/** Words of content in one language, with the language to mark them with where it is another. */
export interface Worded {
  text: string
  lang: Language | undefined
}

/** The words in the reader's language, or in Finnish where there are none. */
export function translated(words: Translated, language: Language): Worded {
  const own = words[language]
  return own
    ? {text: own, lang: undefined}
    : {text: words.fi, lang: language === 'fi' ? undefined : 'fi'}
}
