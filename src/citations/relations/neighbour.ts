import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import type {Locator} from '../locators/locator.ts'
import type {Mention} from '../mentions/mention.ts'
import type {Element} from '../mentions/read.ts'
import {isEnglishPaper} from '../mentions/read-by-law.ts'
import {readMisspelt} from '../mentions/read-misspelt.ts'
import {bodyOf} from '../tokens/body.ts'
import {levelBeforeNumber} from '../tokens/levels.ts'
import type {NumberMark} from '../tokens/number.ts'
import {isEarlierWord, isForeignWord, isLegislator, isProposedWord} from '../tokens/qualifiers.ts'
import type {Token} from '../tokens/tokenize.ts'
import {isAmended, isAmending} from './amending-act.ts'
import {isTitleAfter} from './title-after.ts'

/** The act named beside a locator. */
export interface Neighbour {
  mention?: Mention
  /** Number that stands with the name. */
  number?: NumberMark
  /** Whether a preposition binds it to the locator: `14 § i lagen`. */
  connected?: boolean
}

const connectives = new Set(['i', 'av', 'of', 'in', 'till', 'under', 'enligt'])

/** The act named right after: `14 § i lagen om …`, `section 14 of the Act on …`. */
export function namedAfter(
  tokens: readonly Token[],
  elements: readonly Element[],
  index: number
): Neighbour | undefined {
  let at = elements[index]?.to ?? 0
  let next = index + 1
  // `2 kap. 10 § 1 mom. (878/2008) i lagen om …`
  if (elements[next]?.type === 'number' && elements[next]?.from === at)
    at = elements[next++]?.to ?? at
  // `sections 2 and 2a, of the Act`
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'of') at++
  // `section 27, Rescue Act`
  const comma = tokens[at]?.text === ',' && elements[next]?.from === at + 1
  if (comma) at++
  const connected = connectives.has(tokens[at]?.lower ?? '')
  if (connected) at++
  while (connected && isAttribute(tokens[at]?.lower ?? '') && elements[next]?.from !== at) at++
  const mention = elements[next]
  // `section 3 of the Ministry of Finance Decree on Certain Fees`
  if (connected && tokens[at]?.text === 'Ministry') at = skipMinistry(tokens, at)
  // `7 § i X Ab:s bolagsordning`: whose it is may stand between.
  if (connected && isNearByLaw(tokens, mention, at)) return {mention, connected}
  if (mention?.type !== 'mention' || mention.from !== at) return undefined
  if (!connected && !isTitleAfter(tokens, elements[index], mention, comma)) return undefined
  // `5 § kommunallagens 6 §`: a genitive belongs to what follows it.
  const locator = elements[next + 1]
  if (!connected && locator?.type === 'locator' && locator.from === mention.to) return undefined
  const number = numberAfter(elements, next, mention)
  if (isAmending(tokens, mention, number)) return undefined
  // `ändring av 18 § i förordningen om offentlig service (221/2020)`: the number of what amends.
  if (isAmended(tokens, elements[index])) return {mention: withoutNumber(mention), connected}
  return {mention, connected, ...(number && {number})}
}

function withoutNumber({number, ...mention}: Mention): Mention {
  return mention
}

/** `Annex 2, section 6`, `liite 4 (hinnasto), 3 §`: a paper with its number. */
function numberedPaper(tokens: readonly Token[], at: number): Mention | undefined {
  let number = at - (tokens[at - 1]?.text === ',' ? 2 : 1)
  if (tokens[number]?.text === ')')
    while (number > at - longestBracket && tokens[number + 1]?.text !== '(') number--
  if (tokens[at]?.type === 'sign' || !/^(?:\d+|\p{Lu})$/u.test(tokens[number]?.text ?? ''))
    return undefined
  const label = tokens[number - 1]?.lower ?? ''
  const english = levelBeforeNumber(tokens[at]) && isEnglishPaper(label)
  return english || /^(?:liite|liitteen|liitteessä|bilaga|bilagan)$/u.test(label)
    ? {type: 'mention', kind: 'by-law', from: number - 1, to: at, statutes: []}
    : undefined
}

const longestBracket = 12

/** Words that can stand between a preposition and a title: `i den gällande kommunallagen`. */
function isAttribute(lower: string): boolean {
  return (
    /^(?:the|den|det|x|this|our|vår|vårt|current|present|new|nya|gällande|finnish|finska|finlands?|finland's)$/u.test(
      lower
    ) ||
    isForeignWord(lower) ||
    isProposedWord(lower) ||
    isEarlierWord(lower) ||
    isLegislator(lower)
  )
}

/** `Ministry of Finance` before a decree. */
function skipMinistry(tokens: readonly Token[], at: number): number {
  let next = at
  while (/^(?:\p{Lu}.*|of|the|and)$/u.test(tokens[next]?.text ?? '')) {
    if (tokens[next]?.text === 'Decree') return next
    next++
  }
  return at
}

function isNearByLaw(
  tokens: readonly Token[],
  element: Element | undefined,
  at: number
): element is Mention {
  if (element?.type !== 'mention' || element.kind !== 'by-law' || element.from > at + 6)
    return false
  return tokens.slice(at, element.from).every(({type}) => type === 'word')
}

/** The act named right before: `hallintolain (434/2003) 6 §`, `the Act (section 24)`. */
export function namedBefore(
  tokens: readonly Token[],
  elements: readonly Element[],
  index: number
): Neighbour | undefined {
  const locator = elements[index]
  let at = locator?.from ?? 0
  let before = index - 1
  let bracket = false
  // `Act (section 24)`, `sopimuksen (KVTES) III luvun`, `järjestyslaki, 22 §`, `Rescue Act: § 27`,
  // `kielilaki; 10 §`.
  const mark = tokens[at - 1]?.text ?? ''
  const bracketed = /^[(),]$/u.test(mark) || (/^[:;]$/u.test(mark) && isLabel(tokens[at - 2]))
  if (bracketed && elements[before]?.to === at - 1) {
    at--
    bracket = true
  }
  // `Climate Act (423/2022) at section 14`
  if (/^(?:at|in)$/u.test(tokens[at - 1]?.lower ?? '') && levelBeforeNumber(tokens[at])) at--
  // `hallintosäännön, jonka 27 §:n mukaan`
  if (genitiveRelatives.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text === ',') at -= 2

  const annex = numberedPaper(tokens, at)
  if (annex) return {mention: annex}

  const number = elements[before]
  const hasNumber = number?.type === 'number' && number.to === at
  if (hasNumber) {
    at = number.from
    before--
    if (tokens[at - 1]?.text === ')' || tokens[at - 1]?.text === ',') at--
  }

  const mention = elements[before]
  if (mention?.type === 'mention' && mention.to === at && !(bracket && isWeak(mention)))
    return {mention, ...(hasNumber && {number})}
  if (mention?.type === 'mention' && isWordyByLaw(tokens, mention, at)) return {mention}
  // `(628/1998, 4 §)`: in one bracket with its section.
  const inBracket = hasNumber && tokens[number.to - 1]?.text !== ')'
  if (hasNumber && (!bracket || inBracket) && !isDecisionNumber(tokens, number)) return {number}
  const misspelt = bracket || (mention && mention.to >= at) ? undefined : readMisspelt(tokens, at)
  return misspelt && {mention: misspelt}
}

/** A title as a list or a header writes it, or its number. */
function isLabel(token: Token | undefined): boolean {
  return /(?:laki|asetus|kaari|^act|^code|^decree|lagen|balken|förordningen|\))$/u.test(
    token?.lower ?? ''
  )
}

const genitiveRelatives = new Set(['jonka', 'joiden', 'vars', 'whose'])

/** `Byggnadsordningen för Borgå stad 12 §`, `AKTA kap. II 4 §`. */
function isWordyByLaw(tokens: readonly Token[], {kind, to}: Mention, at: number): boolean {
  if (kind !== 'by-law' || at > to + 5 || !/^(?:för|kap|luku)$/u.test(tokens[to]?.lower ?? ''))
    return false
  return tokens.slice(to, at).every(({type, text}) => type === 'word' || /^[.,]$/u.test(text))
}

/** Anaphors bind only what follows at once: `tässä laissa, 5 §`. */
function isWeak({kind}: Mention): boolean {
  return kind === 'anaphor' || kind === 'self'
}

/**
 * `päätöksen (12/2020) 5 §` and `lautakunta 3/2023 § 7` are no statutes, but decisions of the
 * Government and ministries are.
 */
function isDecisionNumber(tokens: readonly Token[], {from, parenthesised}: NumberMark): boolean {
  if (!parenthesised && isMeeting(tokens, from - 1)) return true
  const word = tokens[from - 1]?.lower ?? ''
  if (!/^(?:päätö|sopimu|esity|beslut|pöytäkirja|\p{L}*taks)/u.test(word)) return false
  return !isLegislator(tokens[from - 2]?.lower ?? '')
}

/** `lautakunta 3/2023`, `sammanträde 4/2022`: the number of a meeting. */
export function isMeeting(tokens: readonly Token[], at: number): boolean {
  const meeting = /^(?:kokou(?:s|ksen|ksessa)|sammanträde(?:t|ts)?|möte(?:t|ts)?|meeting)$/u
  return bodyOf(tokens, at) !== undefined || meeting.test(tokens[at]?.lower ?? '')
}

/** A number right after a mention. */
export function numberAfter(
  elements: readonly Element[],
  index: number,
  mention: Mention
): NumberMark | undefined {
  const number = elements[index + 1]
  return number?.type === 'number' && number.from === mention.to ? number : undefined
}

/** Number in parentheses right after a locator: the act's own, or that of an amendment. */
export function numberAfterLocator(
  elements: readonly Element[],
  index: number,
  {to}: Locator
): StatuteNumber | undefined {
  const number = elements[index + 1]
  return number?.type === 'number' && number.from === to ? number.statute : undefined
}
