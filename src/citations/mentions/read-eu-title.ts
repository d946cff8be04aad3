import type {Token} from '../tokens/tokenize.ts'
import {endsWithOneOf} from '../tokens/word-endings.ts'
import type {Mention} from './mention.ts'

const gdpr = '32016R0679'

const isDirective = endsWithOneOf(
  `direktiivi direktiivin direktiiviä direktiivissä direktiivistä direktiiviin direktiivillä
  direktiv direktivet direktivets directive`
)
const isTreaty = endsWithOneOf(
  `yleissopimus yleissopimuksen yleissopimusta yleissopimuksessa yleissopimuksesta
  ihmisoikeussopimus ihmisoikeussopimuksen ihmisoikeussopimuksessa
  konvention konventionen konventionens convention treaty`
)
const names = new Map<string, string | undefined>([
  ['gdpr', gdpr],
  ['tietosuoja-asetus', gdpr],
  ['dataskyddsförordning', gdpr],
  ['yleisasetus', undefined]
])

// `IhmisoikeusSop 6 art`
const abbreviatedTreaty = /^\p{Lu}\p{Ll}+Sop$/u

/** Whether a word can begin the name of a regulation, directive or treaty. */
export function opensEuTitle({text, lower, nominative}: Token): boolean {
  return (
    names.has(nominative ?? lower) ||
    lower === 'general' ||
    isDirective(lower) ||
    isTreaty(lower) ||
    abbreviatedTreaty.test(text)
  )
}

/** A regulation, directive or treaty by its name: no statute, whatever numbers follow. */
export function readEuTitle(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const name = token.nominative ?? token.lower
  if (names.has(name)) return mention('eu-act', at, at + 1, names.get(name))
  if (isDirective(token.lower)) return mention('eu-act', at, at + 1)
  if (isTreaty(token.lower) || abbreviatedTreaty.test(token.text))
    return mention('treaty', at, at + 1)
  if (token.lower !== 'general') return undefined
  const words = tokens.slice(at, at + 4).map(({lower}) => lower)
  return words.join(' ') === 'general data protection regulation'
    ? mention('eu-act', at, at + 4, gdpr)
    : undefined
}

function mention(kind: 'eu-act' | 'treaty', from: number, to: number, celex?: string): Mention {
  return {type: 'mention', kind, from, to, statutes: [], ...(celex && {celex})}
}
