import {headOf} from '../tokens/heads.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Mention} from './mention.ts'

/** First parts of the last words of such rules: cases and plurals follow, `ohjetta`, `planens`. */
const stems = `sääntö järjesty[sk] sopimu[sk] määräy[sk] ohje kieliop talousarvio taksa suunnitelm
  strategi luettelo muistio kaava opas oppaa testament lomak sopimusluonno[sk] kuvau[sk] linjau[sk] peruskirja perustamiskirja säädekirja kauppakirja lahjakirja taxa
  plane anvisning stadga avtal reglement instruktion föreskrift villkor riktlinje principer
  promemoria rapporten programmet`
/** Those of which nearly the same word is another: `säännöksen`, `ehdotuksen`, `ordna`. */
const whole = `säännö(?:n|t|ss[aä]|st[aä]|ll[aä]|iss[aä]|ist[aä]) eh(?:dot|tojen|doissa|doista)
  ordning(?:en|ens)?`
const rule = new RegExp(
  `(?:(?:${alternatives(stems)})\\p{L}{0,6}|(?:${alternatives(whole)}))$`,
  'u'
)

function alternatives(list: string): string {
  return list.split(/\s+/u).join('|')
}

// What delegates inside an organisation. Other decisions may be of the Government.
const delegation =
  /^(?:delegoin\p{L}*|valtuutus|toimivallan\p{L}*|ratkaisuvalta)päätö\p{L}+$|^delegeringsbeslut\p{L}*$/u

// KVTES, HYVTES, OVTES and the like; AKTA is KVTES in Swedish.
const collective = /^(?:\p{Lu}{0,5}TES|\p{Lu}{1,5}VES|AKTA)$/u

const english = new Set(
  `agreement contract lease plan minutes programme strategy document policy guidelines annex appendix
  memorandum budget clause report guide handbook manual schedule exhibit attachment`.split(/\s+/u)
)
/** Words that are common besides, and name a rule only with a capital. */
const capitalised = new Set(['regulations', 'rules', 'articles', 'bylaws', 'by-laws', 'charter'])

/** Whether a word is an English one for a paper that can have sections: `the agreement's section 8`. */
export function isEnglishPaper(lower: string): boolean {
  return english.has(lower.replace(/['’]s$/u, ''))
}

/** Whether a word names a rule outside the Statutes of Finland. */
export function opensByLaw({text, lower, nominative}: Token): boolean {
  const head = nominative && headOf(nominative)
  // `sopimuslain`: an act about such rules.
  if (head === 'act' || head === 'decree' || head === 'code') return false
  return (
    rule.test(lower) ||
    delegation.test(lower) ||
    isEnglishPaper(lower) ||
    (text !== lower && (collective.test(text) || capitalised.has(lower)))
  )
}

const longestTitle = 20

/** `ohjesäännöstä annetun asetuksen`: what an act is about. */
function isInTitle(tokens: readonly Token[], at: number): boolean {
  if (!/(?:sta|stä)$/u.test(tokens[at]?.lower ?? '')) return false
  for (let next = at + 1; next < at + longestTitle; next++) {
    if (tokens[next]?.type !== 'word') return false
    if (/^annet(?:tu|un|ussa|tua|usta|tuun|ulla)$/u.test(tokens[next]?.lower ?? '')) return true
  }
  return false
}

/** A rule outside the Statutes of Finland: `hallintosäännön`, `bolagsordningen`, `KVTES`. */
export function readByLaw(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  if (!token || !opensByLaw(token) || isInTitle(tokens, at)) return undefined
  const to = token.lower === 'articles' || token.lower === 'rules' ? skipOf(tokens, at + 1) : at + 1
  return {type: 'mention', kind: 'by-law', from: at, to, statutes: []}
}

/** `Articles of Association`, `Rules of the Association`. */
function skipOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of' || tokens[at + 1]?.type !== 'word') return at
  return tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.type === 'word' ? at + 3 : at + 2
}
