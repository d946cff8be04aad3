import type {RuleId} from './rules/rules.ts'

/** A place in a file of `content/`. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  line: number
  column: number
  endLine?: number
  endColumn?: number
}

/** Where a fault of the whole file stands. */
export const startOfFile: Place = {line: 1, column: 1}

/**
 * One fault in one file, before it is put into words.
 *
 * `rule` names an entry in `src/diagnostics/rules/`, which holds severity and wording; the other
 * fields fill its sentences.
 */
export interface Diagnostic {
  /** Path from the content folder, `decisions/2026-03-12-mallikyla-14.mdx`. */
  file: string
  place: Place
  rule: RuleId
  /** What stands there. */
  found?: string | undefined
  /** What the rule wants instead. */
  expected?: string | undefined
  /** The valid value nearest to what was found. */
  nearest?: string | undefined
  /** Name of the field, element or thing the sentence is about. */
  subject?: string | undefined
  /** What is to be said besides: an id of `rules/words.ts`, or the schema's words on the field. */
  described?: string | undefined
}
