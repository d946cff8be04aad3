import {levelAfterNumber} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'
import {fits, type Numeral, readNumerals, skipSeparator} from './enumerate.ts'
import {readLocator} from './locate.ts'
import {readSignFirst} from './locate-sign-first.ts'
import type {Locator, LocatorMember} from './locator.ts'

/** Whether a word can stand before the number of a chapter. */
export function opensChapterFirst({lower}: Token): boolean {
  return /^(?:luku|kapitel|kap)$/u.test(lower)
}

/**
 * Reads chapters whose word stands first: `luku 3 ja luku 14`, `kapitel 3 a`, `luku 21 § 5`,
 * `luku 4, 28 §`. Only right after a title: `2 luku 3 §` is no chapter 3.
 */
export function readChapterFirst(tokens: readonly Token[], at: number): Locator | undefined {
  const members: LocatorMember[] = []
  let next = at
  for (;;) {
    const read = readOne(tokens, next)
    const to = read?.at(-1)?.to
    if (!read || to === undefined) break
    members.push(...read)
    next = skipSeparator(tokens, to)
    if (next === to) break
  }
  const to = members.at(-1)?.to
  return to === undefined
    ? undefined
    : {type: 'locator', from: at, to, members, articles: false, style: 'chapter-first'}
}

function readOne(tokens: readonly Token[], at: number): LocatorMember[] | undefined {
  const word = tokens[at]
  if (!word || !opensChapterFirst(word)) return undefined
  const numerals = readNumerals(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1)
  const [first] = numerals
  const last = numerals.at(-1)
  if (!first || !last || !numerals.every((numeral) => fits(numeral, 'chapter'))) return undefined
  const unit = levelAfterNumber(tokens[last.to])
  if (!unit)
    return numerals.flatMap((numeral) => membersOf(numeral, numeral === first ? at : undefined))
  if (unit !== 'section' || first.values.length > 1) return undefined
  const chapter = first.values[0] ?? ''
  return first === last
    ? sectionsOf(readSignFirst(tokens, last.to), chapter, at)
    : sectionsAfter(tokens, numerals, chapter, at)
}

function membersOf({from, to, values, range}: Numeral, start = from): LocatorMember[] {
  return values.map((chapter) => ({from: start, to, path: {chapter}, ...(range && {range})}))
}

/** `luku 4, 28 §`: the sign is of the numbers after the first. */
function sectionsAfter(
  tokens: readonly Token[],
  [first, second]: readonly Numeral[],
  chapter: string,
  at: number
): LocatorMember[] | undefined {
  if (!first || !second || tokens[first.to]?.text !== ',') return undefined
  const read = readLocator(tokens, second.from)
  return 'found' in read ? sectionsOf(read.found, chapter, at) : undefined
}

function sectionsOf(
  locator: Locator | undefined,
  chapter: string,
  at: number
): LocatorMember[] | undefined {
  return locator?.members.map(({path, ...member}, index) => ({
    ...member,
    from: index === 0 ? at : member.from,
    path: {chapter, ...path}
  }))
}
