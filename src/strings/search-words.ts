import type {Language} from '../identifiers/language.ts'
import {type Words, words} from './words.ts'

export type SearchWords = Words['search']

/** Words of live search in one language. */
export function searchWordsIn(language: string): SearchWords {
  return (words[language as Language] ?? words.fi).search
}
