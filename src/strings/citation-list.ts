import type {Language} from '../identifiers/language.ts'
import {type Words, words} from './words.ts'

export type CitationListStrings = Words['citationList']

/** Words of the page that lists the citations of a text. */
export function citationListStrings(language: Language): CitationListStrings {
  return words[language].citationList
}
