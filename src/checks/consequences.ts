import type {Entries} from '../content/entries.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {readingRules} from '../diagnostics/rules/reading.ts'
import type {RuleId} from '../diagnostics/rules/rules.ts'
import {safetyRules} from '../diagnostics/rules/safety.ts'
import {schemaRules} from '../diagnostics/rules/schema.ts'
import {typedRules} from '../diagnostics/rules/typed.ts'

/** Faults that follow from another one in the same file. */
const causes: Partial<Record<RuleId, readonly RuleId[]>> = {
  'wrong-file-name': ['same-decision-twice', 'unknown-party', 'unknown-forum'],
  'decisions-out-of-order': ['too-early-day'],
  'meeting-has-passed': ['proposal-as-decision', 'unsupported-outcome'],
  // A mistyped day is later than its sources.
  'unsupported-outcome': ['wrong-file-name', 'future-day', 'decisions-out-of-order']
}

/** Whether a fault only follows from another one of the same file. */
export function followsFrom(rule: RuleId, ofFile: ReadonlySet<RuleId>): boolean {
  return causes[rule]?.some((cause) => ofFile.has(cause)) ?? false
}

/** Whether a fault may leave out addresses that the site otherwise has. */
export function hidesAddresses(rule: RuleId): boolean {
  return (
    rule === 'unknown-version' ||
    [readingRules, safetyRules, schemaRules, typedRules].some((rules) => Object.hasOwn(rules, rule))
  )
}

/** Faults of texts, without those that follow from a file that could not be read or is misnamed. */
export function withoutConsequences(
  faults: readonly Diagnostic[],
  {broken}: Entries,
  names: readonly Diagnostic[]
): Diagnostic[] {
  const hidden = new Set<RuleId>()
  if (broken.includes('glossary.yaml')) hidden.add('unknown-term')
  const files = [...broken, ...names.map(({file}) => file)]
  if (files.some((file) => file.startsWith('statutes/'))) {
    hidden.add('unknown-section').add('unresolved-citation').add('open-citation')
  }
  return faults.filter(({rule}) => !hidden.has(rule))
}
