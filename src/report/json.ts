import type {Finding} from './finding.ts'

/** The report for other programs: an array with an object for each finding. */
export function jsonReport(findings: readonly Finding[]): string {
  const rows = findings.map(({file, place, severity, rule, message, note}) => ({
    file,
    line: place.line,
    column: place.column,
    severity,
    rule,
    message,
    note
  }))
  return JSON.stringify(rows, undefined, 2)
}
