import {peopleRules} from '../diagnostics/rules/people.ts'
import type {WordingLanguage} from '../diagnostics/wording.ts'
import {codeFrame} from './code-frame.ts'
import {countOf, severityWords} from './count.ts'
import type {Finding} from './finding.ts'
import {visible} from './visible.ts'

export interface TextOptions {
  language: WordingLanguage
  /** Text of the file, for the code frame; absent where it cannot be read. */
  sourceOf: (file: string) => string | undefined
}

/** The report for people: place, rule, what is wrong, the line itself, what to do; a count last. */
export function textReport(findings: readonly Finding[], options: TextOptions): string {
  return [
    ...findings.map((finding) => block(finding, options)),
    countOf(findings, options.language)
  ].join('\n\n')
}

function block(finding: Finding, {language, sourceOf}: TextOptions): string {
  const {file, place, severity, rule, message, note} = finding
  const source = sourceOf(file)
  // The line itself would print what must not be published: reports end up in logs.
  const frame = source === undefined || rule in peopleRules ? '' : codeFrame(source, place)
  const where = `${visible(file)}:${place.line}:${place.column}`
  return [
    `${where}  ${severityWords[language][severity][0]}  ${rule}`,
    indent(visible(message)),
    frame && indent(frame),
    note && indent(visible(note))
  ]
    .filter(Boolean)
    .join('\n')
}

const indent = (text: string) => text.replace(/^(?=.)/gmu, '  ')
