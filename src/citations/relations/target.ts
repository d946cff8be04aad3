import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import type {CitedAct, CitedPath} from '../citation.ts'
import {amendmentYear} from '../locators/amendment.ts'
import type {Locator} from '../locators/locator.ts'
import type {Mention} from '../mentions/mention.ts'
import {isDecreeMention} from '../mentions/read-mention.ts'
import {chooseStatute, type Evidence, isCandidate} from '../statutes/choose.ts'
import {isRead, type KnownStatute} from '../statutes/statutes.ts'
import {matchWords} from '../statutes/titles.ts'
import type {NumberMark} from '../tokens/number.ts'
import type {Token} from '../tokens/tokenize.ts'
import {followedByYear, isDecision, isPlainHeading, readDecisionContext} from './decide.ts'
import {inherit, ownAct, resolveAnaphor} from './inherit.ts'
import {type ActTarget, type MentionSpan, nameKey, type Target} from './memory.ts'
import {type Neighbour, numberAfterLocator} from './neighbour.ts'
import type {ReadSoFar} from './read-so-far.ts'

/** What a locator means, by the act named beside it or by what the text has said before. */
export function targetOfLocator(
  reading: ReadSoFar,
  index: number,
  locator: Locator,
  neighbour: Neighbour | undefined
): Target {
  const {mention, number} = neighbour ?? {}
  const named = mention ? mention.kind !== 'by-law' : number !== undefined
  if (followedByYear(reading.tokens, locator)) return targetOfDecision(reading, index, locator)
  if (!named && isDecision(reading, index, locator))
    return mention ? {kind: 'by-law'} : targetOfDecision(reading, index, locator)
  if (locator.style === 'two-signs') return {kind: 'foreign'}
  if (!number && !mention?.number && isBeforeStycke(reading.tokens, locator))
    return {kind: 'foreign'}
  if (locator.style === 'signs-first' && !number && !mention?.number) return {kind: 'foreign'}
  if (locator.articles) return targetOfArticles(reading, index, neighbour)
  if (mention) {
    const following = numberAfterLocator(reading.elements, index, locator)
    const amended = amendmentYear(reading.tokens, locator)
    return targetOfMention(reading, mention, number, {
      chapter: locator.members.some(({path}) => path.chapter && path.section),
      misplaced: locator.members.some(({path}) => isMisplaced(path)),
      ...(following && {following}),
      ...(amended && {amended})
    })
  }
  if (number) return byNumber(number.statute, number)
  return inherit(locator, reading)
}

/** An inflected sign without body or day, `kieliopin §:stä 438`, is no decision. */
function targetOfDecision(reading: ReadSoFar, index: number, locator: Locator): Target {
  const context = readDecisionContext(reading, index)
  const sure = isPlainHeading(reading.tokens, locator) || context.body || context.date
  return sure ? {kind: 'decision', ...context} : {kind: 'by-law'}
}

function targetOfArticles(
  reading: ReadSoFar,
  index: number,
  neighbour: Neighbour | undefined
): Target {
  const mention = neighbour?.mention
  const before = reading.elements[index - 1]
  // English texts call the sections of a Finnish act articles too.
  if (mention?.kind === 'title' && mention.statutes.length > 0)
    return targetOfMention(reading, mention, neighbour?.number)
  if (mention?.kind === 'treaty' || before?.type === 'treaty') return {kind: 'treaty'}
  const celex = mention?.celex ?? (before?.type === 'eu-act' ? before.celex : undefined)
  return {kind: 'eu-act', ...(celex && {celex})}
}

/** What a locator tells of the act besides its name. */
interface Beside extends Pick<Evidence, 'amended' | 'chapter' | 'misplaced'> {
  /** Number in parentheses after the locator: the act's own, if it is a candidate. */
  following?: StatuteNumber
}

/** Sections that run on through an act are more than two to a chapter: `4 kap. 6 §` is of another. */
function isMisplaced({chapter, section}: CitedPath): boolean {
  return Number.parseInt(section ?? '', 10) <= 2 * Number.parseInt(chapter ?? '', 10)
}

/** What a mention means, with the number that stands beside it. */
export function targetOfMention(
  reading: ReadSoFar,
  mention: Mention,
  number?: NumberMark,
  beside: Beside = {}
): Target {
  const to = number && number.from >= mention.from ? number.to : mention.to
  const span = {from: mention.from, to}
  const stated = mention.number ?? number?.statute

  switch (mention.kind) {
    case 'self':
      return stated ? byNumber(stated, span) : {...ownAct('self', reading), mention: span}
    case 'bill':
      return {kind: 'act', act: {state: 'open'}, basis: 'bill', mention: span}
    case 'foreign':
    case 'treaty':
      return {kind: mention.kind}
    case 'eu-act':
      return {kind: 'eu-act', ...(mention.celex && {celex: mention.celex})}
    case 'by-law':
      return stated ? byNumber(stated, span) : {kind: 'by-law'}
    case 'anaphor':
      return stated ? byNumber(stated, span) : resolveAnaphor(mention, span, reading)
    default: {
      if (!stated && isAbroad(reading, mention)) return {kind: 'foreign'}
      const decree = isDecreeMention(reading.tokens, mention)
      const target = stated ? byNumber(stated, span) : byName(reading, mention, span, beside)
      return decree ? {...target, decree} : target
    }
  }
}

/** `3 § andra stycket`: Finland counts subsections as *moment*. */
function isBeforeStycke(tokens: readonly Token[], {to, articles}: Locator): boolean {
  if (articles || tokens[to + 1]?.lower !== 'stycket') return false
  return /^(?:första|andra|tredje|fjärde|femte)$/u.test(tokens[to]?.lower ?? '')
}

/** Whether another country's act is meant. A name that the text itself gave is its own. */
function isAbroad({abroad, tokens, memory}: ReadSoFar, mention: Mention): boolean {
  return abroad(mention.from) && !memory.names.has(nameKey(tokens, mention))
}

function byNumber(statute: StatuteNumber, mention: MentionSpan): ActTarget {
  return {kind: 'act', act: {state: 'known', statute}, basis: 'number', mention}
}

/** By a name that the text gave earlier, else by the data file. */
function byName(
  {tokens, memory, date}: ReadSoFar,
  mention: Mention,
  span: MentionSpan,
  {following, ...evidence}: Beside
): ActTarget {
  const name = nameKey(tokens, mention)
  const remembered = memory.names.get(name)
  if (remembered) return {kind: 'act', act: remembered, basis: 'anaphora', mention: span}
  const statutes = name.startsWith('-') ? elidedStatutes(name, memory.title) : mention.statutes
  if (following && isCandidate(statutes, following))
    return {...byNumber(following, span), basis: 'title'}
  const chosen = chooseStatute(statutes, {
    ...(date && {date}),
    ...(mention.earlier && {earlier: true}),
    ...evidence
  })
  const act = isUnread(mention, chosen) ? ({state: 'open'} as const) : chosen
  const basis = mention.kind === 'abbreviation' ? 'abbreviation' : 'title'
  return {kind: 'act', act, basis, mention: span}
}

/** Whether nobody has read that the act has this title, or any. Then its number alone leads to it. */
function isUnread({unread = []}: Mention, act: CitedAct): boolean {
  if (act.state !== 'known') return false
  return isCandidate(unread, act.statute) || !isRead(act.statute)
}

/** `maankäyttö- ja rakennuslaki` + `-asetus` → `maankäyttö- ja rakennusasetus`. */
function elidedStatutes(name: string, title: string | undefined): readonly KnownStatute[] {
  const whole = title?.replace(/(?:laki|lag)$/u, name.slice(1))
  return whole === undefined || whole === title ? [] : matchWords(whole.split(' '))
}
