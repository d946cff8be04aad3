import type {Decision} from '../corpus/corpus.ts'

/** Day on which a party decided; a proposal and a forum's word have a meeting, and no such day. */
export function decidedOn({data}: Decision): string | undefined {
  return data.outcome === 'approved' || data.outcome === 'rejected' ? data.decidedOn : undefined
}
