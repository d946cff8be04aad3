import type {Decision} from '../model/corpus.ts'

/** The decisions before and after, as the page leads to them. */
export function neighbourDecisions({next, previous}: Decision) {
  const to = (decision: Decision | undefined) =>
    decision && {label: decision.data.title, address: decision.address}
  return {previous: to(previous), next: to(next)}
}
