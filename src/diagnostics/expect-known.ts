import type {Diagnostic, Place} from './diagnostic.ts'
import {mostSuggestions} from './fault-limits.ts'
import {nearest} from './nearest.ts'
import type {RuleId} from './rules/rules.ts'

const ofFolders: ReadonlySet<RuleId> = new Set([
  'unknown-party',
  'unknown-source',
  'unknown-version'
])

/** Collects references to things that do not exist. */
export class UnknownReferences {
  readonly diagnostics: Diagnostic[] = []

  /** A fault when `found` is none of the known; absent references are no fault. */
  expect(
    rule: RuleId,
    known: ReadonlySet<string>,
    found: string | undefined,
    file: string,
    placeOf: () => Place,
    subject?: string
  ): void {
    if (found === undefined || known.has(found)) return
    // A folder without files has a fault of its own.
    if (known.size === 0 && ofFolders.has(rule)) return
    const suggestion = this.diagnostics.length < mostSuggestions ? nearest(found, known) : undefined
    this.diagnostics.push({
      file,
      place: placeOf(),
      rule,
      found,
      expected: listed(known),
      nearest: suggestion,
      ...(subject !== undefined && {subject})
    })
  }
}

/** The first few of the known values. */
export function listed(known: Iterable<string>): string {
  const values = [...known]
  if (values.length === 0) return '–'
  return values.slice(0, 12).join(', ') + (values.length > 12 ? ' …' : '')
}
