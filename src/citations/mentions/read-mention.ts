import {isDecree, isLikeAbbreviation, matchAbbreviation, matchTitle} from '../statutes/titles.ts'
import {bodyOf} from '../tokens/body.ts'
import {headOf} from '../tokens/heads.ts'
import {type NumberMark, readNumberMark} from '../tokens/number.ts'
import {isEarlierWord, isForeignWord, isProposedWord} from '../tokens/qualifiers.ts'
import type {Token} from '../tokens/tokenize.ts'
import {isPartOfLongerTitle, numberOfLongerTitle} from './longer-title.ts'
import type {Mention} from './mention.ts'
import {readAnaphor} from './read-anaphor.ts'
import {readByLaw} from './read-by-law.ts'
import {readEuTitle} from './read-eu-title.ts'
import {readHeadFirst} from './read-head-first.ts'
import {readUnknownTitle} from './read-unknown-title.ts'

/** An act, or something that is cited like one, named at a token. */
export function readMention(
  tokens: readonly Token[],
  at: number,
  textStart: number,
  numberBefore?: NumberMark
): Mention | undefined {
  if (tokens[at]?.type !== 'word') return undefined
  const mention =
    readEuTitle(tokens, at) ??
    readKnownTitle(tokens, at) ??
    readAbbreviation(tokens, at) ??
    readHeadFirst(tokens, at) ??
    readAnaphor(tokens, at) ??
    readByLaw(tokens, at) ??
    readUnknownTitle(tokens, at, textStart, numberBefore)
  return mention && qualify(tokens, mention)
}

function readKnownTitle(tokens: readonly Token[], at: number): Mention | undefined {
  const match = matchTitle(tokens, at)
  const [first] = match?.statutes ?? []
  if (!match || !first) return undefined
  const token = tokens[at]
  // A name of one word without a legal head, `Constitution`, is a name only with its capital.
  if (match.to === at + 1 && !token?.nominative && token?.text === token?.lower) return undefined
  return {
    type: 'mention',
    kind: 'title',
    from: at,
    to: match.to,
    statutes: match.statutes,
    unread: match.unread,
    head: isDecree(first) ? 'decree' : 'act',
    ...(match.number && {number: match.number.statute, names: match.number.names})
  }
}

// `TyEL`, `SotOikL`, `VerotusmenettelyL`, `AlkoholiA`: letters that end in that of laki, asetus, kaari.
const unknownAbbreviation = /^(?:\p{Lu}[\p{L}-]{0,30}L|\p{L}[\p{Ll}-]{3,30}[LAKF])$/u

/** Whether a word can be an abbreviation of an act. */
export function opensAbbreviation({text, lower}: Token): boolean {
  return isLikeAbbreviation(text) || (text !== lower && unknownAbbreviation.test(text))
}

function readAbbreviation(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  if (!token) return undefined
  // In small letters, `mrl 128 §`, right before its section only.
  if (token.text === token.lower && tokens[at + 1]?.type !== 'number') return undefined
  const statutes = matchAbbreviation(token, tokens[at - 1])
  const unknown =
    token.text !== token.lower && unknownAbbreviation.test(token.text) && !bodyOf(tokens, at)
  if (statutes.length === 0 && !unknown) return undefined
  return {type: 'mention', kind: 'abbreviation', from: at, to: at + 1, statutes}
}

/** `Islannin uusi perustuslaki`: what can stand between a country and its act. */
const isAge =
  /^(?:uusi|uuden|uudessa|uutta|uudesta|nykyi\p{L}+|oman?|omassa|vanhan?|vanhassa|oleva[ns]?\p{L}*|nya|nuvarande|gällande|egen|egna|new|current|own|old)$/u

/** Words before a title change what it is: `Turkin rikoslain`, `ehdotetun maakuntalain`. */
function qualify(tokens: readonly Token[], mention: Mention): Mention {
  if (mention.kind !== 'title' && mention.kind !== 'anaphor') return mention
  const before = tokens[mention.from - 1]
  const word = before?.type === 'word' ? before.lower : ''
  const owner = tokens[mention.from - (isAge.test(word) ? 2 : 1)]?.lower ?? ''
  if (isSwedenNumber(tokens, mention.to) || isOfAland(tokens, mention.to))
    return {...mention, kind: 'foreign', statutes: []}
  if (isForeignWord(owner) || startsForeign(tokens, mention))
    return {...mention, kind: 'foreign', statutes: []}
  if (mention.kind === 'anaphor') return mention
  if (isProposedWord(word)) return {...mention, kind: 'bill', statutes: []}
  if (mention.number === undefined && isPartOfLongerTitle(tokens, mention)) {
    const number = numberOfLongerTitle(tokens, mention.to)
    const longer = {...mention, statutes: []}
    return number ? {...longer, to: number.from, number: number.statute} : longer
  }
  return isEarlierWord(word) ? {...mention, earlier: true} : mention
}

/** Whether a mention is of a decree: `asetuksen` looks for one. */
export function isDecreeMention(tokens: readonly Token[], mention: Mention): boolean {
  const last = tokens[mention.to - 1]?.nominative
  return mention.head === 'decree' || (last !== undefined && headOf(last) === 'decree')
}

/**
 * `Swedish Administrative Act`: the country is read as a part of a title that nobody knows. A number
 * makes `Ahvenanmaan hallintotuomioistuimesta annetun lain (547/1994)` an act of Finland.
 */
function startsForeign(tokens: readonly Token[], {from, to, statutes}: Mention): boolean {
  if (statutes.length > 0 || !isForeignWord(tokens[from]?.lower ?? '')) return false
  return to - from < 3 || readNumberMark(tokens, to) === undefined
}

/** `lagen för landskapet Åland`, `lagen (ÅFS 1996:35)`: of Åland's own statutes. */
function isOfAland(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.text === '(') return second?.text === 'ÅFS'
  return first?.lower === 'för' && second?.lower === 'landskapet'
}

/** `(1971:291)`: the way Sweden numbers its acts. */
function isSwedenNumber(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '(' && tokens[at + 1]?.text.length === 4 && tokens[at + 2]?.text === ':'
  )
}
