import type {Mention} from './mention.ts'
import type {Token} from './tokenize.ts'

const gdpr = '32016R0679'

/** Names of acts of the Union that are cited without their number, words in the nominative stem. */
const names: ReadonlyArray<readonly [pattern: RegExp, words: number, celex?: string]> = [
  [
    /^(?:gdpr|tietosuoja-asetu(?:s|ksen|sta|ksessa|ksesta|kseen)|dataskyddsförordning(?:en|ens)?)$/u,
    1,
    gdpr
  ],
  [/^general data protection regulation$/u, 4, gdpr],
  [/^\p{L}*direktiivi(?:n|ä|ssä|stä|in|llä)?$|^\p{L}*direktiv(?:et|ets)?$|^directive$/u, 1],
  [/^yleisasetu(?:s|ksen|sta|ksessa|ksesta|kseen)$/u, 1]
]
const treaties =
  /^(?:\p{L}*yleissopimu(?:s|ksen|sta|ksessa|ksesta)|ihmisoikeussopimu(?:s|ksen|ksessa)|perussopimus|konvention(?:en|ens)?|convention|treaty|seut|seu|sfeu)$/u

/** A regulation, directive or treaty by its name: no statute, whatever numbers follow. */
export function readEuTitle(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  if (!token) return undefined
  for (const [pattern, words, celex] of names) {
    const text =
      words === 1
        ? token.lower
        : tokens
            .slice(at, at + words)
            .map(({lower}) => lower)
            .join(' ')
    if (pattern.test(text))
      return {
        type: 'mention',
        kind: 'eu-act',
        from: at,
        to: at + words,
        statutes: [],
        ...(celex && {celex})
      }
  }
  if (!treaties.test(token.lower)) return undefined
  return {type: 'mention', kind: 'treaty', from: at, to: at + 1, statutes: []}
}
