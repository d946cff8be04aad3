import {baseForms} from './endings.ts'
import type {Lexicon} from './lexicon.ts'

/** Base forms of a word form that are in the lexicon. */
export function knownLemmas(word: string, lexicon: Lexicon): string[] {
  const found = new Set(lexicon.forms.get(word) ?? [])
  if (lexicon.lemmas.has(word)) found.add(word)
  for (const base of baseForms(word)) {
    if (lexicon.lemmas.has(base)) found.add(base)
  }
  return [...found]
}
