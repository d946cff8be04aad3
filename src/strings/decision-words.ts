import type {Language} from '../identifiers/language.ts'
import type {AppealKind, AppealOutcome, RelationKind} from '../schemas/decision-relations.ts'
import {words} from './words.ts'

/** Words for what surrounds a decision: the office, the votes, other decisions, appeals. */
export interface DecisionWords {
  office: string
  /** Of an office-holder's decision: who holds it, and what its document is called. */
  officeNotice: string
  officeDocument: string
  number: string
  decidedOn: string
  votes: string
  vote: (parts: {
    for: number
    against: number
    blank?: number | undefined
    absent?: number | undefined
  }) => string
  related: string
  /** How a decision bears on the one that is linked, and how the linked one bears on it. */
  relations: Record<RelationKind, {to: string; from: string}>
  sameMatter: string
  appeals: string
  appealKinds: Record<AppealKind, string>
  appealOutcomes: Record<AppealOutcome, string>
  alsoAbout: string
  coming: string
  comingNote: string
  handled: string
  statement: string
}

/** Words for what surrounds a decision, in one language. */
export function decisionWordsIn(language: Language): DecisionWords {
  return words[language].decision
}

/** What the page of a decision is not, and who has the document itself. */
export function documentNotice(
  {forum, officeHolder}: {forum?: unknown; officeHolder?: unknown},
  language: Language
): string {
  const {decision, strings} = words[language]
  if (forum) return strings.decisions.forumMinutes
  return officeHolder ? decision.officeNotice : strings.decisions.minutes
}
