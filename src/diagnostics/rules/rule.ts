/**
 * Wording of one rule.
 *
 * `{found}`, `{expected}`, `{nearest}`, `{subject}` and `{described}` are filled from the
 * diagnostic; `{#found}` and `{#expected}` are ids that `words.ts` has the words of. A nearest
 * value is offered after the message by itself: sentences need not ask “did you mean”.
 */
export interface Wording {
  /** What is wrong, one sentence. */
  message: string
  /** Offers the nearest value in other words than “did you mean”. */
  question?: string
  /** What to do now. */
  note: string
}

/** A rule of `npm run check`. */
export interface Rule {
  severity: 'error' | 'warning'
  fi: Wording
  en: Wording
}

export type RuleTable = Readonly<Record<string, Rule>>
