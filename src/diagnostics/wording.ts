import type {Diagnostic} from './diagnostic.ts'
import {ruleOf} from './rules/rules.ts'
import {wordsOf} from './rules/words.ts'

/** Languages in which diagnostics are worded. */
export type WordingLanguage = 'fi' | 'en'

/** A diagnostic put into words. */
export interface WordedDiagnostic {
  severity: 'error' | 'warning'
  /** What is wrong, and the nearest valid value where there is one. */
  message: string
  /** What to do now. */
  note: string
}

const didYouMean = {fi: 'Tarkoititko ”{nearest}”?', en: 'Did you mean “{nearest}”?'} as const

/** Says a diagnostic in Finnish or English. */
export function wordDiagnostic(
  diagnostic: Diagnostic,
  language: WordingLanguage = 'fi'
): WordedDiagnostic {
  const rule = ruleOf(diagnostic.rule)
  const {message, note, question = didYouMean[language]} = rule[language]
  const offer = diagnostic.nearest === undefined ? '' : ` ${question}`
  return {
    severity: rule.severity,
    message: fill(message + offer, diagnostic, language),
    note: fill(note, diagnostic, language)
  }
}

/** Fills `{found}` with the value, and `{#found}` with the words that the value is an id of. */
function fill(template: string, diagnostic: Diagnostic, language: WordingLanguage): string {
  const valueAt = (key: string) => diagnostic[key as 'found'] ?? ''
  return template
    .replace(/\{#(\w+)\}/gu, (_, key: string) => wordsOf(valueAt(key), language))
    .replace(/\{(found|expected|nearest|subject|described)\}/gu, (_, key: string) =>
      shorten(valueAt(key))
    )
    .replace(/ {2,}/gu, ' ')
    .trim()
}

/** A value as it can stand in a sentence: one line, not endless. */
function shorten(value: string): string {
  const line = value.replace(/\s+/gu, ' ')
  return line.length > 240 ? `${line.slice(0, 239)}…` : line
}
