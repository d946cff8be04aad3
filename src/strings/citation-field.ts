import type {Language} from '../identifiers/language.ts'
import {type Words, words} from './words.ts'

export type CitationFieldStrings = Words['citationField']

/** Words of the field that takes a citation. */
export function citationFieldStrings(language: Language): CitationFieldStrings {
  return words[language].citationField
}
