import type {CitedPath} from '../citation.ts'
import type {FindOptions} from '../find-options.ts'
import type {Locator} from '../locators/locator.ts'
import type {Mention} from '../mentions/mention.ts'
import type {Element} from '../mentions/read.ts'
import {isEnglishPaper} from '../mentions/read-by-law.ts'
import {isBareSign} from '../tokens/levels.ts'
import {readItems, readSentences} from '../tokens/sentences.ts'
import type {Token} from '../tokens/tokenize.ts'
import {readAbroad} from './abroad.ts'
import {isAmending} from './amending-act.ts'
import {withoutAmendingActs} from './amending-clause.ts'
import {chapterAfter, completePaths, pathToCarry} from './carry.ts'
import {isOfMinutes} from './decide.ts'
import {isOfAgreement, kindOfText} from './kind-of-text.ts'
import type {DefinedNames, Target} from './memory.ts'
import {nameAct} from './name-act.ts'
import {type Neighbour, namedAfter, namedBefore, numberAfter} from './neighbour.ts'
import type {ReadSoFar} from './read-so-far.ts'
import {splitLocators} from './split-locators.ts'
import {targetOfLocator, targetOfMention} from './target.ts'

/** An element of a text with what it means. */
export interface Related {
  element: Element
  target?: Target
  /** Paths of a locator's members, with what they take from the citation before. */
  paths?: readonly CitedPath[]
  /** Whether it is a heading, and no citation unless an act is named. */
  heading?: boolean
  /** End of an act that is cited by itself, its number included. */
  to?: number
}

/** Finds for every locator of a paragraph the act it means, and the acts cited by themselves. */
export function relate(
  tokens: readonly Token[],
  read: readonly Element[],
  names: DefinedNames,
  {date, own}: FindOptions = {}
): Related[] {
  const sentence = readSentences(tokens)
  const elements = splitLocators(tokens, withoutAmendingActs(tokens, read, sentence))
  const abroad = readAbroad(tokens, sentence)
  const minutes = isOfMinutes(tokens)
  const text = minutes ? 'other' : kindOfText(tokens, elements)
  const reading: ReadSoFar = {
    tokens,
    elements,
    sentence,
    memory: {names},
    minutes,
    agreement: text !== 'statute' && isOfAgreement(tokens),
    text,
    abroad,
    date,
    own
  }
  const taken = new Set<Mention>()
  const neighbours = elements.map((element, index) => {
    const neighbour =
      element.type === 'locator' ? neighbourOf(reading, index, element, taken) : undefined
    if (neighbour?.mention) taken.add(neighbour.mention)
    return neighbour
  })
  const item = readItems(tokens)
  let lastItem = 0

  return elements.map((element, index) => {
    const here = item[element.from] ?? 0
    if (here !== lastItem) delete reading.memory.citation
    lastItem = here
    if (element.type === 'locator') return relateLocator(reading, index, element, neighbours[index])
    if (element.type !== 'mention') return {element}
    const related = relateMention(reading, index, element)
    return taken.has(element) ? {element} : related
  })
}

/** A title right before wins over one after without a preposition; a preposition wins over all. */
function neighbourOf(
  {tokens, elements}: ReadSoFar,
  index: number,
  {from, style}: Locator,
  taken: ReadonlySet<Mention>
): Neighbour | undefined {
  const named = namedBefore(tokens, elements, index)
  const after = namedAfter(tokens, elements, index)
  // `förordning om tillämpning av 1 § i sjölagen 3 §`: of the decree, whose title that is.
  if (named?.mention && taken.has(named.mention) && endsTitle(tokens, named.mention, from))
    return {mention: {...named.mention, from, to: from, statutes: []}}
  // `§ 6 Rescue Act, § 12 …`, `14 § lagen om vägar, 7 § lagen om fiske`: an act that follows its own
  // section is not that of the next one.
  const passed =
    named?.mention && taken.has(named.mention) && (after !== undefined || style === 'sign-first')
  const before = passed ? undefined : named
  return after && (!before || after.connected) ? after : before
}

/** Whether a section right after an act is not its own: that one stood before, with `i`. */
function endsTitle(tokens: readonly Token[], {from, to, number}: Mention, at: number): boolean {
  const genitive = /(?:lagens|balkens|ordningens)$/u.test(tokens[to - 1]?.lower ?? '')
  return to === at && number === undefined && !genitive && tokens[from - 1]?.lower === 'i'
}

/** `toinen luku`, `luku kaksi`, `12 pykälää` */
function isWorded(tokens: readonly Token[], {from, to}: Locator): boolean {
  if (tokens[to - 1]?.lower === 'pykälää') return true
  return tokens.slice(from, from + 2).some(({worded}) => worded)
}

function relateLocator(
  reading: ReadSoFar,
  index: number,
  locator: Locator,
  neighbour: Neighbour | undefined
): Related {
  // `toinen luku` is also another number, and `12 pykälää` are twelve of them: in words only a section
  // that its act stands beside.
  if (!neighbour && isWorded(reading.tokens, locator)) return {element: locator}
  const target = targetOfLocator(reading, index, locator, neighbour)
  const chapter = chapterAfter(reading, index)
  const paths = completePaths(reading, locator, target, neighbour !== undefined).map((path) =>
    chapter && path.section ? {chapter, ...path} : path
  )
  // Minutes, the Union and treaties are never what a bare section goes back to.
  if (target.kind === 'act' || target.kind === 'by-law' || target.kind === 'foreign') {
    const antecedent = {
      target,
      at: locator.from,
      sentence: reading.sentence[locator.from] ?? 0,
      cited: true,
      path: pathToCarry(reading, locator, target, paths)
    }
    if (isOwn(target)) reading.memory.own = antecedent.sentence
    reading.memory.citation = antecedent
    if (target.kind !== 'by-law')
      reading.memory[target.kind === 'act' && target.decree ? 'decree' : 'law'] = antecedent
  }
  return {element: locator, target, paths, heading: isHeading(reading, locator)}
}

/** What only the context tells. */
function isOwn(target: Target): boolean {
  return target.kind === 'act' && target.basis === 'context' && !target.mention
}

/** `2 luku`, `3 § Määritelmät`, `3 §. Määritelmät`: in the nominative, and opens a sentence, a line or a part. */
function isHeading({tokens, sentence}: ReadSoFar, {from, to, members}: Locator): boolean {
  const joint = /^[,;:]$/u.test(tokens[from - 1]?.text ?? '')
  if (!joint && !tokens[from]?.opensLine && sentence[from] === sentence[from - 1]) return false
  const [only, more] = members
  const last = tokens[tokens[to - 1]?.text === '.' ? to - 2 : to - 1]
  if (only?.path.section === undefined)
    return /^(?:luku|kap|kapitel)$/u.test(last?.lower ?? '') || tokens[from]?.lower === 'chapter'
  const next = tokens[tokens[to]?.text === '.' ? to + 1 : to]
  if (more || only.path.subsection || only.path.chapter) return false
  return isBareSign(last) && next?.type === 'word' && next.text !== next.lower
}

/** Cases in which a rule holds a section, and the plural: `sopimuksessa`, `ohjeen`, `ehdot`. */
const isPlace = /(?:ss[aä]|st[aä]|ll[aä]|n|[aeo]t)$/u

function relateMention(reading: ReadSoFar, index: number, mention: Mention): Related {
  const number = numberAfter(reading.elements, index, mention)
  nameAct(reading, index, mention, number)
  const word = reading.tokens[mention.to - 1]?.lower ?? ''
  if (mention.kind === 'by-law' && !number && !isEnglishPaper(word)) {
    reading.memory.paper = mention.from
    if (isPlace.test(word)) reading.memory.place = mention.from
  }
  const numbered = number !== undefined || mention.number !== undefined
  if (mention.kind !== 'title' || !numbered || isAmending(reading.tokens, mention, number))
    return {element: mention}
  const target = targetOfMention(reading, mention, number)
  return {element: mention, target, to: number?.to ?? mention.to}
}
