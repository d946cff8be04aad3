import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {WordingLanguage} from '../diagnostics/wording.ts'
import {countFindings, type Finding, toFindings} from './finding.ts'
import {githubReport} from './github.ts'
import {jsonReport} from './json.ts'
import {textReport} from './text.ts'

export const formats = ['text', 'github', 'json'] as const
export type ReportFormat = (typeof formats)[number]

export interface ReportOptions {
  /** Absolute path of the content folder. */
  content: string
  format: ReportFormat
  language: WordingLanguage
}

/** The report of a check in the format asked for, and how many errors it holds. */
export function report(
  diagnostics: readonly Diagnostic[],
  {content, format, language}: ReportOptions
): {text: string; findings: Finding[]; errors: number; warnings: number} {
  const shown = (file: string) => path.relative(process.cwd(), path.join(content, file))
  const findings = toFindings(diagnostics, language, shown)
  return {text: formatted(findings, format, language), findings, ...countFindings(findings)}
}

function formatted(findings: Finding[], format: ReportFormat, language: WordingLanguage): string {
  if (format === 'json') return jsonReport(findings)
  if (format === 'github') return githubReport(findings, language)
  return textReport(findings, {language, sourceOf: sourceReader()})
}

/** Reads each file once, however many findings it has. */
function sourceReader(): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>()
  return (file) => {
    if (!texts.has(file)) texts.set(file, readText(file))
    return texts.get(file)
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
