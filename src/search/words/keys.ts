import {foreignStem} from './foreign.ts'
import type {WordReader} from './read-word.ts'

/*
 * A key is what the index holds of a word. Its first character tells its kind, so that a form,
 * a base form and a compound part weigh differently and never get mixed up.
 */
export const marks = {
  /** A base form: `=kunta`. */
  lemma: '=',
  /** A part of a compound: `+vastuu`. */
  part: '+',
  /** What a base form is derived from: `*neuvotella`. */
  root: '*',
  /** Stem of a Swedish or English word: `~kommun`. */
  foreign: '~'
} as const

/** Keys of a word in a Finnish text. The form itself has no mark. */
export function keysInText(word: string, read: WordReader): string[] {
  if (/^\d/u.test(word)) return [word]
  const {lemmas, parts, roots} = read(word)
  return [
    ...new Set([
      word,
      ...lemmas.map((lemma) => marks.lemma + lemma),
      ...parts.map((part) => marks.part + part),
      ...roots.map((root) => marks.root + root)
    ])
  ]
}

/** Keys of a word in a Swedish or English text. */
export function keysInForeignText(word: string): string[] {
  return [word, marks.foreign + foreignStem(word)]
}
