import {readNumberMark} from '../tokens/number.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Mention} from './mention.ts'
import {unknownTitle} from './unknown-title.ts'

const finnishHeads = new Set(['laki', 'asetus'])
const swedishHead = /^(?:lag|förordning)(?:en|ens)?$/u
const longestTitle = 40

/** Whether a word can be the head of a title that stands first. */
export function opensHeadFirst(token: Token): boolean {
  return isFinnishHead(token) || swedishHead.test(token.lower)
}

function isFinnishHead({text, nominative}: Token): boolean {
  return text === 'L' || finnishHeads.has(nominative ?? '')
}

/**
 * A title that the data file does not know and whose head stands first: its number ends it.
 *
 *     laissa eräistä asioista (123/2020)      lagen om vissa saker (123/2020)      L 611/2021
 */
export function readHeadFirst(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const swedish = swedishHead.test(token.lower)
  if (!swedish && !isFinnishHead(token)) return undefined

  const start = swedish ? skipDay(tokens, at + 1) : at + 1
  const number = findNumber(tokens, start)
  const mark = number === undefined ? undefined : readNumberMark(tokens, number)
  const numberFirst = mark && number === at + 1 && endOfTitle(tokens, mark.to, swedish)
  if (numberFirst) return {...unknownTitle(at, numberFirst, token), number: mark.statute}
  if (number !== undefined && mark && isTitle(tokens, start - 1, number, swedish))
    return {...unknownTitle(at, number, token), number: mark.statute}
  const end = endOfHeader(tokens, at, swedish)
  if (end !== undefined) return unknownTitle(at, end, token)
  return swedish && tokens[at + 1]?.lower === 'om' ? unknownTitle(at, at + 2, token) : undefined
}

/** `lagen den 5 maj 2031 om …`, `av den 5 maj 2031`: first token after the day. */
function skipDay(tokens: readonly Token[], at: number): number {
  const den = tokens[at]?.lower === 'av' ? at + 1 : at
  const [day, month, year] = [tokens[den + 1], tokens[den + 2], tokens[den + 3]]
  const isDay = tokens[den]?.lower === 'den' && day?.type === 'number' && month?.type === 'word'
  return isDay && year?.text.length === 4 && tokens[den + 4]?.lower === 'om' ? den + 4 : at
}

const openEnded = /^(?:i|av|om|till|och|samt|eller|som|att|enligt|med|på|för|vid|från|den|det)$/u

/** `Laki yksityisteistä 38 §`, `Lagen om vägar 38 §`: a title right before its section. */
function endOfHeader(tokens: readonly Token[], head: number, swedish: boolean): number | undefined {
  if (!swedish && tokens[head]?.lower !== tokens[head]?.nominative) return undefined
  let at = head + 1
  while (tokens[at]?.type === 'word' && at < head + longestTitle) at++
  if (at === head + 1 || tokens[at]?.type !== 'number') return undefined
  if (openEnded.test(tokens[at - 1]?.lower ?? '')) return undefined
  return isTitle(tokens, head, at, swedish) ? at : undefined
}

/** `lagen (612/2021) om vissa saker, 7 §`: a title after its number, right before its section. */
function endOfTitle(tokens: readonly Token[], from: number, swedish: boolean): number | undefined {
  let end = from
  while (tokens[end]?.type === 'word' && end < from + longestTitle) end++
  const section = tokens[end]?.text === ',' ? end + 1 : end
  if (end === from || tokens[section]?.type !== 'number') return undefined
  return isTitle(tokens, from - 1, end, swedish) ? end : undefined
}

/** First token of a number that only words separate from the head. */
function findNumber(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + longestTitle; at++) {
    const token = tokens[at]
    if (token?.text === '(' || (at === from && token?.type === 'number')) return at
    if (token?.type !== 'word' && token?.text !== ',' && token?.type !== 'dash') return undefined
  }
  return undefined
}

/**
 * Whether the words between make a title: Finnish ones end in -sta or -ksi and name no other act,
 * Swedish ones begin with om.
 */
function isTitle(tokens: readonly Token[], head: number, end: number, swedish: boolean): boolean {
  if (end === head + 1) return true
  if (swedish) return tokens[head + 1]?.lower === 'om'
  const between = tokens.slice(head + 1, end)
  return (
    /(?:sta|stä|ksi)$/u.test(between.at(-1)?.lower ?? '') &&
    between.every(({nominative}) => nominative === undefined)
  )
}
