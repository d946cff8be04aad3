import type {DecisionPart} from '../remark/remark-passages.ts'
import {isDecision} from '../schemas/outcomes.ts'
import type {Passage} from '../texts/passage.ts'
import type {Decision} from './corpus.ts'

/** Whether a party decided there: a proposal and a forum's word decide nothing. */
export function isDecided({data}: Decision): boolean {
  return isDecision(data.outcome)
}

/**
 * Which part of a decision's page a passage belongs to. A gap in a decision that tells of nothing
 * decided is a gap where the decision should be. A forum decides nothing, so nothing of it is missing.
 */
export function partOf(
  {party, reading}: Decision,
  {kind, part}: Passage
): DecisionPart | 'context' {
  if (part) return part
  const isToldOf = reading.passages.some((passage) => passage.part === 'decided')
  return kind === 'missing' && party && !isToldOf ? 'decided' : 'context'
}
