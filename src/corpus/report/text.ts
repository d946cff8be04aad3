import {peopleRules} from '../rules/people.ts'
import type {WordingLanguage} from '../wording.ts'
import {codeFrame} from './code-frame.ts'
import {countFindings, type Finding} from './finding.ts'
import {visible} from './visible.ts'

export interface TextOptions {
  language: WordingLanguage
  /** Text of the file, for the code frame; absent where it cannot be read. */
  sourceOf: (file: string) => string | undefined
}

const words = {
  fi: {
    error: ['virhe', 'virhettä'],
    warning: ['varoitus', 'varoitusta'],
    clean: 'Ei virheitä.'
  },
  en: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    clean: 'No faults.'
  }
} as const

/** The report for people: place, rule, what is wrong, the line itself, what to do; a count last. */
export function textReport(findings: readonly Finding[], options: TextOptions): string {
  return [...findings.map((finding) => block(finding, options)), summary(findings, options)].join(
    '\n\n'
  )
}

function block(finding: Finding, {language, sourceOf}: TextOptions): string {
  const {file, place, severity, rule, message, note} = finding
  const source = sourceOf(file)
  // The line itself would print what must not be published: reports end up in logs.
  const frame = source === undefined || rule in peopleRules ? '' : codeFrame(source, place)
  const where = `${visible(file)}:${place.line}:${place.column}`
  return [
    `${where}  ${words[language][severity][0]}  ${rule}`,
    indent(visible(message)),
    frame && indent(frame),
    note && indent(visible(note))
  ]
    .filter(Boolean)
    .join('\n')
}

function summary(findings: readonly Finding[], {language}: TextOptions): string {
  const {errors, warnings} = countFindings(findings)
  const {error, warning, clean} = words[language]
  if (errors + warnings === 0) return clean
  return `${counted(errors, error)}, ${counted(warnings, warning)}`
}

const counted = (count: number, [one, many]: readonly [string, string]) =>
  `${count} ${count === 1 ? one : many}`

const indent = (text: string) => text.replace(/^(?=.)/gmu, '  ')
