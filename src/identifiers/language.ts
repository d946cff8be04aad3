/**
 * Languages of the site, of content and of the interface. Enums, patterns, routes and tables of words
 * follow from this list; the words of each are in `src/strings/<language>/`.
 *
 * The first is the language of the law and of what has no translation.
 */
export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

export const originalLanguage = languages[0]

/** Languages that translations are in. */
export type OtherLanguage = Exclude<Language, typeof originalLanguage>
export const otherLanguages = languages.filter(
  (language): language is OtherLanguage => language !== originalLanguage
)

/** A language as a part of a pattern: `fi|sv|en`. */
export const languagePattern = languages.join('|')
