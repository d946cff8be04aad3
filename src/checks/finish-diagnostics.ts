import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {mostTold} from '../diagnostics/fault-limits.ts'
import {ruleOf} from '../diagnostics/rules/rules.ts'
import {withoutPersonalData} from '../privacy/personal-data.ts'
import {followsFrom} from './consequences.ts'

/**
 * Diagnostics by file and place, each once, without mere consequences, a limited number a file.
 * None of them quotes personal data, whatever its rule.
 */
export function finishDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return limited(diagnostics).map(withSafeWords)
}

function withSafeWords(diagnostic: Diagnostic): Diagnostic {
  const safe = {...diagnostic}
  for (const key of ['found', 'expected', 'nearest', 'subject'] as const) {
    const words = diagnostic[key]
    if (words !== undefined) safe[key] = withoutPersonalData(words)
  }
  // What is nearest to personal data may be the same in other signs.
  if (safe.found !== diagnostic.found) delete safe.nearest
  return safe
}

function limited(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byFile = Map.groupBy(diagnostics, ({file}) => file)
  return [...byFile.keys()].sort().flatMap((file) => {
    const own = byFile.get(file) ?? []
    const rules = new Set(own.map(({rule}) => rule))
    const sorted = own
      .filter(({rule}) => !followsFrom(rule, rules))
      .sort(byPlace)
      .filter((fault, index, all) => index === 0 || byPlace(fault, all[index - 1] as Diagnostic))
    // Warnings alone stop nothing, however many they are; nor do they push errors out.
    const [errors = [], warnings = []] = [true, false].map((wanted) =>
      sorted.filter(({rule}) => (ruleOf(rule).severity === 'error') === wanted)
    )
    if (sorted.length <= mostTold || errors.length === 0) return sorted
    const shown = [...errors, ...warnings].slice(0, mostTold).sort(byPlace)
    const {line, column} = (shown.at(-1) as Diagnostic).place
    const expected = String(mostTold)
    return [...shown, {file, place: {line, column}, rule: 'too-many-faults', expected}]
  })
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compare(a.rule, b.rule) ||
    compare(wordsOf(a), wordsOf(b))
  )
}

function wordsOf({expected, found, subject}: Diagnostic): string {
  return [subject, found, expected].join('\0')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
