import type {WordingLanguage} from '../diagnostics/wording.ts'
import {countOf} from './count.ts'
import type {Finding} from './finding.ts'
import {visible} from './visible.ts'

/**
 * The report as workflow commands: GitHub shows each finding beside its line in a pull request. The
 * count stands last, in the log of the run.
 */
export function githubReport(
  findings: readonly Finding[],
  language: WordingLanguage = 'fi'
): string {
  return [...findings.map(annotation), countOf(findings, language)].join('\n')
}

function annotation({file, place, severity, rule, message, note}: Finding): string {
  const properties = {
    file,
    line: place.line,
    col: place.column,
    endLine: place.endLine,
    // GitHub refuses an end column when the finding goes over several lines.
    endColumn: place.endLine === place.line ? place.endColumn : undefined,
    title: rule
  }
  const listed = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${severity} ${listed.join(',')}::${escapeData(visible(`${message}\n${note}`))}`
}

/** Text of a workflow command. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Value of a property of a workflow command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
