import type {Token} from '../tokens/tokenize.ts'
import {endsWithOneOf} from '../tokens/word-endings.ts'
import type {Mention} from './mention.ts'

const endings = endsWithOneOf(
  `sääntö säännön sääntöä säännössä säännöstä sääntöön säännöt sääntöjen säännöissä säännöllä
  järjestys järjestyksen järjestystä järjestyksessä järjestyksestä järjestykseen sopimus
  sopimuksen sopimusta sopimuksessa sopimuksesta sopimukseen sopimusten sopimuksissa määräys
  määräyksen määräystä määräyksessä määräysten määräykset määräyksissä määräyksistä ohje
  ohjeen ohjeessa ohjeesta ohjeet ohjeiden ohjeissa kielioppi kieliopin kieliopissa
  talousarvion talousarviossa taksan taksassa taksaa testamentin peruskirjan perustamiskirjan perustamiskirjassa säädekirjan strategian stadga stadgan stadgans stadgar stadgarna stadgarnas
  stadgars ordning ordningen ordningens avtal avtalet avtalets reglemente reglementet
  reglementets instruktion instruktionen instruktionens föreskrifter föreskrifterna
  föreskrifternas`
)

// What delegates inside an organisation. Other decisions may be of the Government.
const delegation =
  /^(?:delegoin\p{L}*|valtuutus|toimivallan\p{L}*|ratkaisuvalta)päätö\p{L}+$|^delegeringsbeslut\p{L}*$/u

// KVTES, HYVTES, OVTES and the like; AKTA is KVTES in Swedish.
const collective = /^(?:\p{Lu}{0,5}TES|\p{Lu}{1,5}VES|AKTA)$/u

const english = new Set([
  ...['regulations', 'rules', 'articles', 'bylaws', 'by-laws', 'agreement', 'charter']
])

/** Whether a word names a rule outside the Statutes of Finland. */
export function opensByLaw({text, lower}: Token): boolean {
  return (
    endings(lower) ||
    delegation.test(lower) ||
    (text !== lower && (collective.test(text) || english.has(lower)))
  )
}

/** A rule outside the Statutes of Finland: `hallintosäännön`, `bolagsordningen`, `KVTES`. */
export function readByLaw(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  if (!token || !opensByLaw(token)) return undefined
  const to = token.lower === 'articles' || token.lower === 'rules' ? skipOf(tokens, at + 1) : at + 1
  return {type: 'mention', kind: 'by-law', from: at, to, statutes: []}
}

/** `Articles of Association`, `Rules of Procedure`. */
function skipOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'of' && tokens[at + 1]?.type === 'word' ? at + 2 : at
}
