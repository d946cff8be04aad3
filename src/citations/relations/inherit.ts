import type {Locator} from '../locators/locator.ts'
import type {Mention} from '../mentions/mention.ts'
import {isBareSign, levelBeforeNumber} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'
import {isAdded} from './carry.ts'
import {isDoubtful} from './doubt.ts'
import type {ActTarget, Antecedent, MentionSpan, Target} from './memory.ts'
import {isIn, isOfCountry, isOfPaper, isOwned} from './of-another.ts'
import type {ReadSoFar} from './read-so-far.ts'

/** `edellä 3 §:ssä`, `i 17 § ovan`. In English it may be the paper itself: `section 6.1 below`. */
const ownBefore = new Set(['edellä', 'jäljempänä', 'ovan', 'nedan', 'above', 'below'])
const ownAfter = new Set(['ovan', 'nedan'])

/** `asetuksen 3 §`, `sen 4 §`: a section of what only the context can tell. */
const ofSomethingElse =
  /(?:lain|lakien|asetu(?:ksen|sten)|säädöksen|säännön|ohjeen|sopimuksen|direktiivin|kaaren|päätöksen|^sen|^niiden|lagens|förordningens|^dess|act's|decree's|^its)$/u

/** Whether a locator says that it is of the text itself. */
function isOfOwnText(tokens: readonly Token[], {from, to}: Locator): boolean {
  return ownBefore.has(tokens[from - 1]?.lower ?? '') || ownAfter.has(tokens[to]?.lower ?? '')
}

const open = {kind: 'act', act: {state: 'open'}, basis: 'context'} as const satisfies Target

/** The act of a locator that stands without one, from what the text has said before. */
export function inherit(locator: Locator, reading: ReadSoFar): Target {
  const {tokens, sentence, memory} = reading
  const before = tokens[locator.from - 1]?.lower ?? ''
  if (isOfOwnText(tokens, locator)) return ownAct('self', reading)
  if (isOfCountry(tokens, locator.from)) return {kind: 'foreign'}
  if (isIn(tokens, locator.to) || isAgreed(tokens, locator)) return {kind: 'by-law'}
  const {citation} = memory
  const law = later(memory.law, memory.decree)
  const here = sentence[locator.from]
  const named = law && !law.cited && law.sentence === here ? law : undefined
  // `Sovelletaan veronkantolakia (11/2018). Sen 30 §:ssä …`
  const its = before === 'sen' && memory.paper === undefined
  if (its && law?.numbered && law.sentence === (here ?? 0) - 1 && !reading.text)
    return inherited(law)
  // `lain (410/2015) säännökset: 40 §`
  if (named && before === ':') return inherited(named)
  if (named && isAttribute(tokens, locator.from)) return inherited(named)
  // `lisätään asetukseen (1181/1991) uusi 1 a §`
  if (named && isAdded(tokens, locator)) return inherited(named)
  // `laissa potilaan asemasta (785/1992), ks. 6 §`, `tuotevastuulakiin (694/1990), erityisesti sen 1 §:ään`
  if (named && (before === 'its' || refers(tokens, locator.from))) return inherited(named)
  // `Jätelaissa (646/2011) säädetään sen 35 §:ssä`: of the act, where no other rule is named.
  const joined = /^(?:,|ja|sekä|mutta)$/u.test(tokens[locator.from - 2]?.lower ?? '')
  if (named && its && !joined) return inherited(named)
  if (named && isBound(tokens, locator)) return inherited(named)
  // `the Constitution (731/1999) guarantees good administration (section 21)`
  if (named && isEnglishAlone(tokens, locator)) return inherited(named)
  // In statutes a bare section after an act with its number goes back to the statute itself.
  const title = named?.numbered ? undefined : named
  const antecedent = citation?.sentence === here ? citation : (title ?? citation)
  if (law && isPointedTo(tokens, locator, reading, law)) return inherited(law)
  if (antecedent && !isDoubtful(reading, locator, antecedent, named)) return inherited(antecedent)
  if (!reading.own && isItem(reading, locator)) return {kind: 'decision'}
  const owned = isOwned(tokens, locator.from) || isOfPaper(reading, locator, antecedent)
  // `Lähetän sopimuksen. Muutin 4 § ja 7 §.`: in a sentence of a statute the sign has its case.
  const place = memory.place !== undefined && sentence[memory.place] === here
  const bare = isBareSign(tokens[locator.to - 1])
  const paper = reading.agreement || (bare ? memory.paper !== undefined : place)
  if (antecedent?.target.kind === 'act')
    return owned || (paper && antecedent.sentence !== here) ? {kind: 'by-law'} : open
  if (!reading.own && (paper || owned)) return {kind: 'by-law'}
  if (reading.abroad(locator.from)) return {kind: 'foreign'}
  return ofSomethingElse.test(before) ? open : ownAct('context', reading)
}

/**
 * `Asiasta säädetään hallintolaissa. Asianosaista on kuultava (34 §).`: a section alone in brackets,
 * in the sentence after the one that says where the matter is regulated. A bill means itself.
 */
function isPointedTo(
  tokens: readonly Token[],
  {from, to}: Locator,
  {sentence}: ReadSoFar,
  law: Antecedent
): boolean {
  const here = sentence[from] ?? 0
  if (law.cited || law.sentence !== here - 1) return false
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return false
  return says(/^(?:säädet|föreskriv|bestäm)/u, law.at) && !says(/ehdot|esity|föresl/u, from)

  /** Whether a word of the sentence of a token is one of those. */
  function says(words: RegExp, at: number): boolean {
    for (let near = at; near > at - farthest && sentence[near] === sentence[at]; near--)
      if (words.test(tokens[near]?.lower ?? '')) return true
    return false
  }
}

const farthest = 30

/** `ks. 6 §`, `see section 6`, `erityisesti sen 6 §` */
function refers(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:\.|sen|dess|its)$/u.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1
  return /^(?:ks|katso|ei|erityisesti|etenkin|varsinkin|jfr|se|särskilt|see|especially)$/u.test(
    tokens[at]?.lower ?? ''
  )
}

/** `10 §:ssä sovittua`: nobody has agreed on what an act says. */
function isAgreed(tokens: readonly Token[], {to}: Locator): boolean {
  return /^(?:sovit(?:aan|t?u\p{L}*)|avtala(?:t|ts|de|des|d))$/u.test(tokens[to]?.lower ?? '')
}

/** `Päätös: hyväksyttiin. 5 §`: in minutes a bare section without an act is one of them. */
function isItem({tokens, minutes}: ReadSoFar, {to, members}: Locator): boolean {
  if (!minutes || !isBareSign(tokens[to - 1])) return false
  return members.every(({path}) => !path.chapter)
}

/** `lain (612/2021) mukaisessa 7 §:ssä`: an adjective right after the act that agrees with the section. */
function isBound(tokens: readonly Token[], {from, to}: Locator): boolean {
  const [act, adjective] = [tokens[from - 2], tokens[from - 1]?.lower ?? '']
  if (act?.type !== 'number' && act?.text !== ')') return false
  if (!/^(?:mukais|tarkoittam|edellyttäm)/u.test(adjective)) return false
  const ending = tokens.slice(from, to).findLast(({type}) => type === 'sign')?.ending
  return ending !== undefined && plain(adjective).endsWith(plain(ending))
}

/** Without the harmony of vowels. */
function plain(text: string): string {
  return text.replaceAll('ä', 'a')
}

function isEnglishAlone(tokens: readonly Token[], {from, to}: Locator): boolean {
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return false
  return levelBeforeNumber(tokens[from]) !== undefined && tokens[from]?.type === 'word'
}

function later(law?: Antecedent, decree?: Antecedent): Antecedent | undefined {
  return law && decree ? (decree.at > law.at ? decree : law) : (law ?? decree)
}

/** The act of the text itself, as far as the caller has told which that is. */
export function ownAct(basis: 'self' | 'context', {own}: ReadSoFar): ActTarget {
  return own ? {kind: 'act', act: {state: 'known', statute: own}, basis: 'self'} : {...open, basis}
}

function inherited({target}: Antecedent): Target {
  if (target.kind !== 'act') return target
  const basis = target.act.state === 'open' ? target.basis : 'inherited'
  return {...target, basis}
}

/** The act of `mainitun lain`: the last one named or cited in the paragraph. */
export function resolveAnaphor(mention: Mention, span: MentionSpan, {memory}: ReadSoFar): Target {
  const antecedent = mention.head === 'decree' ? memory.decree : memory.law
  if (!antecedent) return {kind: 'act', act: {state: 'open'}, basis: 'context', mention: span}
  const {target} = antecedent
  if (target.kind !== 'act') return target
  const basis = target.act.state === 'open' ? target.basis : 'anaphora'
  return {...target, basis, mention: span}
}

/**
 * `perustuslain yhdenvertaisuutta koskevan 6 §:n`, `i lagen (1/2000) rubriken för 3 §`, `lakiin
 * (1/2000) kumotun 3 §:n tilalle`, `lain (1/2000) nimike sekä 3 §`: the words between belong to the
 * section, or to the act.
 */
function isAttribute(tokens: readonly Token[], from: number): boolean {
  const [noun, word] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? '']
  if (/^(?:koskev|kumottujen$|kumotun$)/u.test(word)) return true
  if (/^(?:,|sekä|ja|och|samt)$/u.test(word)) return /^(?:nimike|liite|rubrik|bilaga)$/u.test(noun)
  return /^(?:för|i)$/u.test(word) && /^(?:rubrik|stycke|språkdräkt)/u.test(noun)
}
