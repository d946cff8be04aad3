import type {Diagnostic} from './diagnostic.ts'
import {ruleOf} from './rules.ts'

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

const didYouMean = {fi: ' Tarkoititko ”{nearest}”?', en: ' Did you mean “{nearest}”?'} as const

/** Says a diagnostic in Finnish or English. */
export function wordDiagnostic(
  diagnostic: Diagnostic,
  language: WordingLanguage = 'fi'
): WordedDiagnostic {
  const rule = ruleOf(diagnostic.rule)
  const {message, note} = rule[language]
  const question = diagnostic.nearest === undefined ? '' : didYouMean[language]
  return {
    severity: rule.severity,
    message: fill(message + question, diagnostic),
    note: fill(note, diagnostic).trim()
  }
}

function fill(template: string, diagnostic: Diagnostic): string {
  return template.replace(
    /\{(found|expected|nearest|subject)\}/gu,
    (_, key: 'found' | 'expected' | 'nearest' | 'subject') => shorten(diagnostic[key] ?? '')
  )
}

/** A value as it can stand in a sentence: one line, not endless. */
function shorten(value: string): string {
  const line = value.replace(/\s+/gu, ' ')
  return line.length > 240 ? `${line.slice(0, 239)}…` : line
}
