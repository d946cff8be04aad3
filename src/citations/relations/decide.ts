import type {Locator} from '../locators/locator.ts'
import type {Element} from '../mentions/read.ts'
import {bodyOf} from '../tokens/body.ts'
import {isBareSign} from '../tokens/levels.ts'
import type {DateMark} from '../tokens/mark.ts'
import {isLegislator} from '../tokens/qualifiers.ts'
import type {Token} from '../tokens/tokenize.ts'
import {isMeeting} from './neighbour.ts'
import type {ReadSoFar} from './read-so-far.ts'

/** What a sentence says of a decision besides its section. */
export interface DecisionContext {
  body?: string
  date?: string
}

const decisionWords = [
  '\\p{L}*päätö',
  'pää(?:tt|te)',
  ...['pöytäkirja', 'hyväksy', 'esityslista', 'asialista', 'kokou', 'beslut', 'protokoll'],
  ...['godkän', 'decision', 'decided', 'minutes', 'approved']
]
const decisionWord = new RegExp(`^(?:${decisionWords.join('|')})\\p{L}*$`, 'u')
const longestWayBack = 60
const nearDate = 12

/** Whether a locator is a section of minutes, by what stands around it. */
export function isDecision(reading: ReadSoFar, index: number, locator: Locator): boolean {
  const {tokens, elements} = reading
  const before = elements[index - 1]
  if (locator.style && /^(?:signs?|word)-first$/u.test(locator.style)) return true
  if (
    !locator.members.every(
      ({path}) => path.section && !path.chapter && !path.subsection && !path.paragraph
    )
  )
    return false
  if (locator.same || locator.articles) return false
  return (
    followsDate(tokens, locator, before) ||
    followedByYear(tokens, locator) ||
    followedByNumber(tokens, locator) ||
    followsMeeting(tokens, locator, before) ||
    isHandled(tokens, locator) ||
    isOfMeeting(tokens, locator) ||
    followsBody(tokens, locator) ||
    standsAlone(tokens, locator) ||
    (elements[index + 1]?.type === 'date' &&
      elements[index + 1]?.from === locator.to + (tokens[locator.to]?.text === ',' ? 1 : 0) &&
      readDecisionContext(reading, index).body !== undefined)
  )
}

/** `17.4.2008, 55 §`, `(5.9.2011, 44 §)`, `20.4.2004 (227 §)`, `11.04.2023/52 §`. */
function followsDate(
  tokens: readonly Token[],
  {from}: Locator,
  before: Element | undefined
): boolean {
  if (before?.type !== 'date') return false
  for (let index = before.to; index < from; index++)
    if (!/^[,(/]$/u.test(tokens[index]?.text ?? '')) return false
  return true
}

/** `sammanträde 4/2022, 28 §`: right after the number of a meeting. */
function followsMeeting(
  tokens: readonly Token[],
  {from}: Locator,
  before: Element | undefined
): boolean {
  if (before?.type !== 'number' || before.parenthesised) return false
  const comma = tokens[from - 1]?.text === ',' ? 1 : 0
  return before.to === from - comma && isMeeting(tokens, before.from - 1)
}

const approved = /^(?:hyväksyttiin|tarkastettiin|käsiteltiin|palautettiin|godkändes|justerades)$/u

/** `poistui 112 §:n käsittelyn ajaksi`, `59 § voidaan käsitellä`: an item on the agenda, as in `hyväksyttiin 45 §`. */
function isHandled(tokens: readonly Token[], {from, to}: Locator): boolean {
  if (approved.test(tokens[from - 1]?.lower ?? '') && isBareSign(tokens[to - 1])) return true
  const verb = /^(?:voidaan|jätet(?:ään|tiin)|otet(?:aan|tiin))$/u.test(tokens[to]?.lower ?? '')
  return /^(?:käsit(?:tely|ellä|eltiin|ellään)\p{L}*|kohdal\p{L}+|asia(?:n|ssa|sta)|ajaksi|aikana|tarkaste\p{L}+|pöyd\p{L}+)$/u.test(
    tokens[verb ? to + 1 : to]?.lower ?? ''
  )
}

/** Words of minutes. In a paragraph with one a section without an act is one of them. */
const minutes =
  /^(?:päätös|päätetään|päätettiin|päätti|päättivät|kokous|kokouksessa|kokouksen|esityslista|pöytäkirja|beslut|beslöt|beslöts|beslutade|sammanträdet|protokollet)$/u

/** Whether a paragraph is of minutes. */
export function isOfMinutes(tokens: readonly Token[]): boolean {
  return tokens.some(({lower}) => minutes.test(lower))
}

const ofMeetings =
  /^(?:Kokou|Pöytäkirjan|Laillisuu|Päätösvaltai|Esityslist|Asialist|Ilmoitusasia|Sammanträde|Protokoll|Laglighet|Beslutför)/u

/** `1 § Kokouksen avaus`: what every meeting begins with. */
function isOfMeeting(tokens: readonly Token[], {to}: Locator): boolean {
  return tokens[to - 1]?.type === 'sign' && ofMeetings.test(tokens[to]?.text ?? '')
}

/** `5 § / 2021`, `§ 5/2021`. */
export function followedByYear(tokens: readonly Token[], {to}: Locator): boolean {
  return tokens[to]?.text === '/' && /^(?:19|20)\d\d$/u.test(tokens[to + 1]?.text ?? '')
}

/** `Äänestys 2 § 33`: the sign is of what follows. */
function followedByNumber(tokens: readonly Token[], {to}: Locator): boolean {
  return (
    isBareSign(tokens[to - 1]) &&
    tokens[to]?.type === 'number' &&
    (tokens[to + 1]?.type ?? 'mark') === 'mark'
  )
}

/** `Khall 48 §`, `kaupunginhallituksen 48 §`, `pöytäkirjan 48 §`, `Lupa-asia 48 §`. */
function followsBody(tokens: readonly Token[], {from}: Locator): boolean {
  const word = tokens[from - 1]
  if (word?.type !== 'word') return false
  if (isLegislator(tokens[from - 2]?.lower ?? '')) return false
  return (
    bodyOf(tokens, from - 1) !== undefined ||
    /päätö|^(?:pöytäkirja|esityslista|protokoll)|-asia$|kokous$/u.test(word.lower)
  )
}

/** `päätöksellä (43 §)`, `päättänyt (44 §)`. */
function standsAlone(tokens: readonly Token[], {from, to}: Locator): boolean {
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return false
  return decisionWord.test(tokens[from - 2]?.lower ?? '')
}

/** Body and day of a decision, from what stands before it in the sentence. */
export function readDecisionContext(
  {tokens, elements, sentence}: ReadSoFar,
  index: number
): DecisionContext {
  const locator = elements[index]
  const from = locator?.from ?? 0
  const here = sentence[from]
  const context: DecisionContext = {}

  for (let at = from - 1; at >= from - longestWayBack && sentence[at] === here; at--) {
    const body = bodyOf(tokens, at)
    if (!body) continue
    context.body = body
    break
  }

  const date =
    dateBefore(elements, index, from - 3) ??
    dateAfter(elements, index) ??
    dateBefore(elements, index, from - nearDate)
  if (date && sentence[date.from] === here) context.date = date.date
  return context
}

function dateBefore(
  elements: readonly Element[],
  index: number,
  earliest: number
): DateMark | undefined {
  for (let before = index - 1; before >= 0; before--) {
    const element = elements[before]
    if (!element || element.to < earliest) return undefined
    if (element.type === 'date') return element
  }
  return undefined
}

/** `§ 357, 6.10.2025` */
function dateAfter(elements: readonly Element[], index: number): DateMark | undefined {
  const [here, after] = [elements[index], elements[index + 1]]
  // `§ 14/2023, 3.5.2023`: the year of the decision's number may stand between.
  return after?.type === 'date' && here && after.from <= here.to + 3 ? after : undefined
}

/** Whether a sign that stands first is a decision although nothing else says so. */
export function isPlainHeading(tokens: readonly Token[], locator: Locator): boolean {
  return tokens[locator.from]?.ending === undefined
}
