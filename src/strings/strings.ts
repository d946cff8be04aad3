import type {Language} from '../identifiers/language.ts'
import {type Words, words} from './words.ts'

/** Every word of the interface. */
export type Strings = Words['strings']

/** Words of the interface in one language. */
export function stringsIn(language: Language): Strings {
  return words[language].strings
}

/** What a language calls itself. */
export function languageName(language: Language): string {
  return words[language].language.name
}

/** Which language something is in, inside a sentence: `ruotsiksi`. By its own name where no word is known. */
export function inLanguageWords(other: Language, language: Language): string {
  const known: Partial<Record<Language, string>> = words[language].language.inLanguage
  return known[other] ?? languageName(other)
}

/** The same at the beginning: `Ruotsiksi`. */
export function inLanguageLabel(other: Language, language: Language): string {
  const written = inLanguageWords(other, language)
  return written.charAt(0).toLocaleUpperCase(language) + written.slice(1)
}

/** A language as Open Graph writes it: `fi_FI`. */
export function openGraphLocale(language: Language): string {
  return words[language].language.locale.replace('-', '_')
}

/** A language by the three letters that Akoma Ntoso uses. */
export function threeLetters(language: Language): string {
  return words[language].language.threeLetters
}
