import type {WordingLanguage} from '../diagnostics/wording.ts'
import {countFindings, type Finding} from './finding.ts'

/** One and many of each severity. */
export const severityWords = {
  fi: {error: ['virhe', 'virhettä'], warning: ['varoitus', 'varoitusta']},
  en: {error: ['error', 'errors'], warning: ['warning', 'warnings']}
} as const

const clean = {fi: 'Ei virheitä.', en: 'No faults.'} as const

/** How many findings there are, in words. */
export function countOf(findings: readonly Finding[], language: WordingLanguage): string {
  const {errors, warnings} = countFindings(findings)
  if (errors + warnings === 0) return clean[language]
  const {error, warning} = severityWords[language]
  return `${counted(errors, error)}, ${counted(warnings, warning)}`
}

const counted = (count: number, [one, many]: readonly [string, string]) =>
  `${count} ${count === 1 ? one : many}`
