import {headOf} from '../tokens/heads.ts'
import {type NumberMark, readNumberMark} from '../tokens/number.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Mention} from './mention.ts'
import {matchMisspelt} from './read-misspelt.ts'
import {unknownTitle} from './unknown-title.ts'

const given = /^annet(?:tu|un|ussa|tua|usta|tuun|ulla)$/u
// Words in -laista are mostly adjectives in -lainen, and -lag hides in many nouns.
const finnishFriend = 'laista|laita|lait|laina'
const swedishFriend = '(?:bo|för|av|upp|under|an|in|om|på|över|ut|sam|slag|ned|til)lag(?:en|ens|s)?'
const falseFriend = new RegExp(`(?:${finnishFriend}|${swedishFriend})$`, 'u')
const bareHeads = new Set(['laki', 'asetus', 'päätös', 'kaari'])
const englishHead = /^(?:Act|Code|Decree)$/u
const longestTitle = 40

/** Whether a word can be that of an unknown title which tells it. */
export function opensUnknownTitle({text, lower, nominative}: Token): boolean {
  return nominative !== undefined || given.test(lower) || englishHead.test(text)
}

/** A title that the data file does not know: open, unless its number stands with it. */
export function readUnknownTitle(
  tokens: readonly Token[],
  at: number,
  textStart: number,
  numberBefore?: NumberMark
): Mention | undefined {
  return (
    readGivenAct(tokens, at, textStart, numberBefore) ??
    readEnglishAct(tokens, at, textStart) ??
    readCompound(tokens, at)
  )
}

/** `eräistä asioista annetun lain`, `… annetun valtioneuvoston asetuksen`. */
function readGivenAct(
  tokens: readonly Token[],
  at: number,
  textStart: number,
  numberBefore: NumberMark | undefined
): Mention | undefined {
  if (!given.test(tokens[at]?.lower ?? '')) return undefined
  for (let head = at + 1; head < at + 7; head++) {
    const token = tokens[head]
    if (token?.type !== 'word') return undefined
    if (!bareHeads.has(token.nominative ?? '')) continue
    // `…voimaanpanosta (616/2021) annetun lain`: the number inside the title.
    if (numberBefore) {
      const {from, statute, names} = numberBefore
      return {...unknownTitle(from, head + 1, token), number: statute, names}
    }
    return unknownTitle(phraseStart(tokens, at, textStart), head + 1, token)
  }
  return undefined
}

/** First token of the phrase before `annetun`: back to a mark, a number or what is read already. */
function phraseStart(tokens: readonly Token[], at: number, textStart: number): number {
  let start = at
  while (start > textStart && start > at - longestTitle && isInPhrase(tokens[start - 1])) start--
  return start
}

function isInPhrase(token: Token | undefined): boolean {
  if (token?.type !== 'word') return false
  return !/^(?:muutetaan|kumotaan|lisätään|säädetään|sovelletaan|noudatetaan)$/u.test(token.lower)
}

/** `the Act on Certain Things (123/2020)`, `the Certain Things Act`. */
function readEnglishAct(
  tokens: readonly Token[],
  at: number,
  textStart: number
): Mention | undefined {
  const token = tokens[at]
  if (!token || !englishHead.test(token.text)) return undefined
  let from = at
  while (from > textStart && /^(?:\p{Lu}\p{L}*|and|of|the)$/u.test(tokens[from - 1]?.text ?? ''))
    from--
  while (
    from < at &&
    /^(?:and|of|the|The|Section|Sections|Chapter)$/u.test(tokens[from]?.text ?? '')
  )
    from++
  // `section 8 of Act 612/2021`
  const bare = from === at && tokens[at + 1]?.type === 'number' && readNumberMark(tokens, at + 1)
  if (bare) return {...unknownTitle(at, at + 1, token), number: bare.statute}
  if (token.text === 'Decree' && tokens[at + 1]?.lower === 'of') return readDecreeOf(tokens, at)
  if (/^(?:on|concerning|relating|for)$/u.test(tokens[at + 1]?.lower ?? '')) {
    for (let next = at + 2; next < at + longestTitle; next++) {
      const mark = /^\d|^\($/u.test(tokens[next]?.text ?? '')
        ? readNumberMark(tokens, next)
        : undefined
      if (mark) return {...unknownTitle(at, next, token), number: mark.statute}
      if (tokens[next]?.type !== 'word' && tokens[next]?.text !== ',') break
    }
    return unknownTitle(at, at + 2, token)
  }
  return from < at ? unknownTitle(from, at + 1, token) : undefined
}

/** `Decree of the Ministry of Finance on Certain Fees (123/2020)`: open without its number. */
function readDecreeOf(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  if (!token) return undefined
  let on: number | undefined
  for (let next = at + 1; next < at + longestTitle; next++) {
    const {lower, text, type} = tokens[next] ?? {}
    const mark = text === '(' ? readNumberMark(tokens, next) : undefined
    if (mark) return {...unknownTitle(at, next, token), number: mark.statute}
    if (type !== 'word' && text !== ',') break
    if (lower === 'on') on = next
  }
  return on === undefined ? undefined : unknownTitle(at, on + 1, token)
}

/** `xyz-lain`, `xyzlagens`. */
function readCompound(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  const head = token?.nominative && headOf(token.nominative)
  if (!token || !head || head === 'order' || head === 'decision') return undefined
  const elided = token.text.startsWith('-')
  if ((token.lower.length < 7 && !elided) || falseFriend.test(token.lower)) return undefined
  return {...unknownTitle(at, at + 1, token), statutes: matchMisspelt(token)}
}
