import type {Mention} from './mention.ts'
import type {Token} from './tokenize.ts'

const finnish =
  '\\p{L}*sään(?:tö|nön|töä|nössä|nöstä|töön|nöt|töjen|nöissä|nöllä)|' +
  '\\p{L}*järjesty(?:s|ksen|stä|ksessä|ksestä|kseen)|' +
  '\\p{L}*sopimu(?:s|ksen|sta|ksessa|ksesta|kseen|sten|ksissa)|' +
  '\\p{L}*määräy(?:s|ksen|stä|ksessä|sten|kset|ksissä|ksistä)|' +
  '\\p{L}*ohjee(?:n|ssa|sta|t)|\\p{L}*ohjeiden|\\p{L}*ohjeissa|' +
  '\\p{L}*kieliop(?:pi|in|issa|ista)|testamenti(?:n|ssa)|peruskirja(?:n|ssa)|strategia(?:n|ssa)'
const swedish =
  '\\p{L}*stadga(?:n|ns)?|\\p{L}*stadgar(?:na|nas|s)?|\\p{L}*ordning(?:en|ens)?|' +
  '\\p{L}*avtal(?:et|ets)?|\\p{L}*reglemente(?:t|ts)?|instruktion(?:en|ens)?|föreskrifter(?:na|nas)?'
const byLaw = new RegExp(`^(?:\\p{L}+-)?(?:${finnish}|${swedish})$`, 'u')

// KVTES, HYVTES, OVTES, SOTE-sopimus and the like.
const collective = /^(?:\p{Lu}{0,5}TES|\p{Lu}{1,5}VES|TES)$/u

const english = new Set([
  'regulations',
  'rules',
  'articles',
  'bylaws',
  'by-laws',
  'agreement',
  'charter'
])

/** A rule outside the Statutes of Finland: `hallintosäännön`, `bolagsordningen`, `KVTES`. */
export function readByLaw(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const named =
    collective.test(token.text) ||
    byLaw.test(token.lower) ||
    (english.has(token.lower) && token.text !== token.lower)
  if (!named) return undefined
  const to = token.lower === 'articles' || token.lower === 'rules' ? skipOf(tokens, at + 1) : at + 1
  return {type: 'mention', kind: 'by-law', from: at, to, statutes: []}
}

/** `Articles of Association`, `Rules of Procedure`. */
function skipOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'of' && tokens[at + 1]?.type === 'word' ? at + 2 : at
}
