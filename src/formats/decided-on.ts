import type {Decision} from '../model/corpus.ts'
import {isDecided} from '../model/decision-parts.ts'

/** Day on which a party decided; a proposal and a forum's word have a meeting, and no such day. */
export function decidedOn(decision: Decision): string | undefined {
  return isDecided(decision) ? decision.data.decidedOn : undefined
}
