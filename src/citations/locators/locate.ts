import {
  depth,
  isAbbreviatedLevel,
  type Level,
  levelAfterNumber,
  levelBeforeNumber
} from '../tokens/levels.ts'
import {skipNumberInParentheses} from '../tokens/number.ts'
import {readRoman} from '../tokens/roman.ts'
import type {Token} from '../tokens/tokenize.ts'
import {fits, isLetter, type Numeral, readNumerals, skipSeparator} from './enumerate.ts'
import {carriesOn, type Locator, type LocatorStep, layOut} from './locator.ts'

/** What reading gave; one that failed says where the list of numbers ends, so that nothing is read twice. */
export type Attempt<T> = {found: T} | {skipTo: number}

/**
 * Reads a locator whose numbers stand before their words, as in Finnish and Swedish.
 *
 *     2 luvun 8 §:n 1 momentin 2 ja 3 kohta ja 4 momentti sekä 9 §
 *     └ step ┘└step┘└─ step ─┘ └── step ──┘    └─ step ─┘      └┘
 */
export function readLocator(tokens: readonly Token[], at: number): Attempt<Locator> {
  const steps: LocatorStep[] = []
  let next = at

  const first = readStep(tokens, next)
  if ('skipTo' in first) return first
  steps.push(first.found)
  next = first.found.to

  for (;;) {
    const step = readNextStep(tokens, next, steps)
    if (!step || !carriesOn(steps, step)) break
    steps.push(step)
    next = step.to
  }

  const locator: Locator = {
    type: 'locator',
    from: steps[0]?.from ?? at,
    to: next,
    members: layOut(steps),
    articles: steps.some(({level}) => level === 'article')
  }
  if (tokens[next - 1]?.type === 'sign' && tokens[next - 2]?.type === 'sign')
    locator.style = 'two-signs'
  return {found: locator}
}

/** The step that follows the steps read so far, deeper, beside or above. */
function readNextStep(
  tokens: readonly Token[],
  at: number,
  steps: readonly LocatorStep[]
): LocatorStep | undefined {
  const before = steps.at(-1)
  if (!before) return undefined

  // An amending number may stand between two parts: `21 §:n (306/2010) 1 momentin`.
  const afterNumber = skipNumberInParentheses(tokens, at)
  const deeper = readStep(tokens, afterNumber)
  if ('found' in deeper && depth(deeper.found.level) > depth(before.level))
    return {...deeper.found, descends: true}
  const unitFirst = readUnitFirst(tokens, afterNumber)
  if (unitFirst && depth(unitFirst.level) > depth(before.level))
    return {...unitFirst, descends: true}

  const named = skipNamedPart(tokens, at)
  const next = skipSeparator(tokens, named)
  if (next === named) return undefined
  const step = readStep(tokens, next)
  if ('skipTo' in step) return undefined
  // `5 lukua, 70 §:ää`: a chapter in its own case is cited whole, and the section stands beside it.
  const whole = wholeChapter.test(tokens[before.to - 1]?.lower ?? '')
  const comma = tokens[next - 1]?.text === ',' && named === at && !whole
  return {...step.found, descends: comma && depth(step.found.level) > depth(before.level)}
}

const wholeChapter = /^(?:lukua|luvussa|luvusta|lukuun|luvut|lukujen|luvuissa|luvuista|lukuihin)$/u

const namedPart =
  /^(?:(?:väli)?otsik(?:ko|on|ot)|johdantokappa(?:le|leen|leet)|sanamuoto|sanamuodon|rubriken)$/u

/** `12 §:n otsikko ja 3 momentti`: a part without a number, which amendments name. */
function skipNamedPart(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < at + 3 && /^(?:edellä|oleva|\p{L}+kielinen)$/u.test(tokens[end]?.lower ?? '')) end++
  return namedPart.test(tokens[end]?.lower ?? '') ? end + 1 : at
}

/** Numbers or letters of one level, with the word or sign that says the level. */
function readStep(tokens: readonly Token[], at: number): Attempt<LocatorStep> {
  const letters = tokens[at]?.type === 'word'
  const roman = letters ? readRoman(tokens[at]) : undefined
  const numerals: Numeral[] = roman
    ? [{from: at, to: at + 1, values: [roman]}]
    : readNumerals(tokens, at, letters ? 'letters' : 'numbers')
  const [first] = numerals
  const last = numerals.at(-1)
  if (!first || !last) return {skipTo: at + 1}
  if (followsLabel(tokens, at)) return {skipTo: first.to}

  const unit = skipJoint(tokens, last.to)
  const level = levelAfterNumber(tokens[unit])
  if (!level || (letters && !roman && depth(level) < depth('paragraph'))) return {skipTo: last.to}
  if (roman && depth(level) > depth('chapter')) return {skipTo: last.to}

  // Numbers too high for the level are years or sums that happen to stand before the list.
  const misfit = numerals.findLastIndex((numeral) => !fits(numeral, level))
  const fitting = numerals.slice(misfit + 1)
  const from = fitting[0]?.from
  if (from === undefined) return {skipTo: last.to}
  if (level === 'section' && isSplit(tokens, from)) return {skipTo: last.to}
  // `klo 9.30 § 5`, `tulos 5–4. § 22`: the sign is of what follows.
  const {dots} = last
  const below = levelAfterNumber(tokens[skipJoint(tokens, unit + 2)])
  const signFirst = tokens[unit + 1]?.type === 'number' && !below
  const stop = dots !== undefined || (unit > last.to && !tokens[unit]?.glued)
  if (stop && level === 'section' && signFirst) return {skipTo: last.to}
  return {found: {level, from, to: unitEnd(tokens, unit), numerals: fitting, descends: false}}
}

const label =
  /^(?:kohta|kohdassa|kohdat|liite|liitteessä|sivu|sivulla|sivut|taulukko|kuva|dia|kappale|kappaleessa|osio|jakso|rivi|sarake|vaihe|punkt|avsnitt|bilaga|sida|sidan|tabell|rad|appendix|annex|schedule|page|table|row)$/u

/** `kohta 4.2 ja 7 §`, `s. 12, 3 §`, `Liite 3 § 45`: a number after its word is no section. */
function followsLabel(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at - 1]?.text === '.' && tokens[at - 1]?.glued
  const word = tokens[at - (dot ? 2 : 1)]?.lower ?? ''
  if (dot) return /^(?:s|sid)$/u.test(word)
  // `3 kohta 35 §`, but `taulukko 2 kohta 6, 48 §`
  const counted = tokens[at - 2]?.type === 'number' && !label.test(tokens[at - 3]?.lower ?? '')
  return label.test(word) && !counted
}

/** `3 2 §`: a number of two digits that a space has come into. Which one it was is not told. */
function isSplit(tokens: readonly Token[], at: number): boolean {
  const [joint, before, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (before?.type !== 'number' || number?.type !== 'number' || number.glued) return false
  const alone = !before.glued || joint?.type === 'word'
  return alone && before.text.length + number.text.length <= 3
}

/** Whether a word can stand as a number: a Roman one, or a letter of a paragraph. */
export function opensLetters(token: Token): boolean {
  return isLetter(token) || readRoman(token) !== undefined
}

/** `53 § moment 3`, `underpunkt a`: the word first, only inside a locator. */
function readUnitFirst(tokens: readonly Token[], at: number): LocatorStep | undefined {
  const level = levelAfterNumber(tokens[at])
  if (!level || depth(level) < depth('subsection')) return undefined
  const letters = tokens[at + 1]?.type === 'word' && depth(level) > depth('subsection')
  const numerals = readNumerals(tokens, at + 1, letters ? 'letters' : 'numbers')
  const last = numerals.at(-1)
  if (!last || levelAfterNumber(tokens[last.to]) || levelBeforeNumber(tokens[last.to]))
    return undefined
  return {level, from: at, to: last.to, numerals, descends: false}
}

/** `9. §:ssä`, `5-kohdan`: the full stop of an ordinal, the hyphen of a compound. */
function skipJoint(tokens: readonly Token[], at: number): number {
  const [joint, unit] = [tokens[at], tokens[at + 1]]
  const hyphen = joint?.type === 'dash' && unit?.glued
  return joint?.glued && (joint.text === '.' || hyphen) ? at + 1 : at
}

/** End of a unit, with the full stop of `mom.` and with a second sign. */
function unitEnd(tokens: readonly Token[], unit: number): number {
  const token = tokens[unit]
  const next = tokens[unit + 1]
  if (!token) return unit
  if (token.type === 'sign' && next?.type === 'sign' && next.glued) return unit + 2
  return isAbbreviatedLevel(token) && next?.text === '.' && next.glued ? unit + 2 : unit + 1
}

/** Level that words such as `luvun` alone name, for `saman luvun 3 §`. */
export function anaphoricLevel(token: Token | undefined): Level | undefined {
  const level = levelAfterNumber(token)
  return token?.type === 'word' && level !== 'part' && level !== 'article' ? level : undefined
}
