import {headOf} from '../tokens/heads.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Mention} from './mention.ts'

/** A mention of an act whose title the data file does not know. Åland's acts are not Finland's. */
export function unknownTitle(from: number, to: number, head: Token): Mention {
  const kind = head.nominative ? headOf(head.nominative) : undefined
  return {
    type: 'mention',
    kind: head.lower.startsWith('landskapslag') ? 'foreign' : 'title',
    from,
    to,
    statutes: [],
    head: kind === 'decree' || head.text === 'Decree' ? 'decree' : 'act'
  }
}
