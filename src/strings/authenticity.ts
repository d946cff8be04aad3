import type {Language} from '../identifiers/language.ts'
import {type Words, words} from './words.ts'

/** Words of the page on checking that a copy is what was published. */
export type AuthenticityStrings = Words['authenticity']

/** Words of the page in one language. */
export function authenticityStrings(language: Language): AuthenticityStrings {
  return words[language].authenticity
}
