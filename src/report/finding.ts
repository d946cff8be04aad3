import type {Diagnostic, Place} from '../diagnostics/diagnostic.ts'
import {
  type WordedDiagnostic,
  type WordingLanguage,
  wordDiagnostic
} from '../diagnostics/wording.ts'
import {withoutPersonalData} from '../privacy/personal-data.ts'

/** A diagnostic in words, as every format of the report shows it. */
export interface Finding extends WordedDiagnostic {
  /** Path that a terminal or an annotation can open. */
  file: string
  place: Place
  rule: string
}

/** Puts diagnostics into words, sorted by file and place. `shown` gives the path to print. */
export function toFindings(
  diagnostics: readonly Diagnostic[],
  language: WordingLanguage,
  shown: (file: string) => string
): Finding[] {
  return [...diagnostics].sort(byPlace).map((diagnostic) => ({
    // A name may hold what must not be published: the rest of the path is enough to find it.
    file: withoutPersonalData(shown(diagnostic.file)),
    place: diagnostic.place,
    rule: diagnostic.rule,
    ...wordDiagnostic(diagnostic, language)
  }))
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): {errors: number; warnings: number} {
  const errors = findings.filter(({severity}) => severity === 'error').length
  return {errors, warnings: findings.length - errors}
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compare(a.rule, b.rule)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
