import {withoutLigatures} from '../identifiers/ligatures.ts'
import {pieceAt} from '../remark/piece-at.ts'
import {type FoldedText, foldText} from './folded-text.ts'
import {type Difference, differenceOf} from './mark-difference.ts'
import {nearestPassage} from './nearest-passage.ts'
import {type WordIndex, wordIndex} from './word-index.ts'

/** A source's text made ready for comparing. */
export interface FoldedSource extends FoldedText {
  /** Its words, which only quotations that differ ask for. */
  words: () => WordIndex
}

/** Where a quotation stands in its source, or how it differs. */
export type Comparison =
  | {same: true; lines: [first: number, last: number]}
  // The words of the source that come nearest, if any do.
  | {same: false; found?: undefined; nearest?: string}
  | ({same: false; at: number} & Difference)

/** Folds white space, and marks hyphens at ends of lines: they may be the line's or the word's. */
export function foldSource(lines: readonly string[]): FoldedSource {
  const text = foldText(lines)
  let words: WordIndex | undefined
  return {
    ...text,
    words() {
      words ??= wordIndex(text.characters)
      return words
    }
  }
}

/**
 * Compares a quotation with its source letter by letter.
 *
 * Folded are white space, ligatures and hyphens at ends of lines. `[…]` stands for words left out.
 */
export function compareQuotation(quotation: string, source: FoldedSource): Comparison {
  const parts = partsOf(withoutLigatures(quotation.replace(/\s+/gu, ' ')))
  // Nothing but words left out quotes nothing. An empty quotation has a rule of its own.
  if (parts.length === 0 && quotation.trim() !== '') return {same: false}
  let from = 0
  let first = 0
  for (const {text, start} of parts) {
    const match = findPart(text, source, from)
    if (!match) return different(text, start, source, from)
    first ||= source.lines[match.start] ?? 1
    from = match.end
  }
  return {same: true, lines: [first, source.lines[from - 1] ?? first]}
}

/** What stands between the words left out, each with its place in the quotation. */
function partsOf(quotation: string): {text: string; start: number}[] {
  let at = 0
  return quotation.split(/(\[…\])/u).flatMap((piece, index) => {
    const start = at + piece.length - piece.trimStart().length
    at += piece.length
    const text = piece.trim()
    return index % 2 === 0 && text ? [{text, start}] : []
  })
}

interface Match {
  start: number
  /** Characters of the quotation that agree. */
  length: number
  /** Where the agreement ends in the source. */
  end: number
}

/**
 * Letters that are compared at most, where hyphens alone keep what is found from agreeing. Nothing
 * but a source made for it has so many.
 */
const mostSteps = 2_000_000

/** The first place where a part of a quotation stands. */
function findPart(part: string, source: FoldedSource, from: number): Match | undefined {
  const {characters} = source
  const nextStart = startsOf(part, source)
  let steps = 0
  let start = from
  for (;;) {
    start = nextStart(start)
    if (start < 0 || steps > mostSteps) return undefined
    if (isInsideWord(characters, start)) {
      // No quotation begins anywhere in this word.
      afterWord.lastIndex = start
      start = afterWord.exec(characters)?.index ?? characters.length
      continue
    }
    const match = agreement(part, characters, start)
    if (match.length === part.length && !isInsideWord(characters, match.end)) return match
    steps += match.length
    start++
  }
}

/**
 * Where a part may begin, from a place on; -1 where it cannot. Hyphens are compared afterwards:
 * without them any search for a text will do, and it takes linear time.
 */
function startsOf(part: string, {characters, bare, bareOffsets}: FoldedSource) {
  const wanted = part.replace(/- ?/gu, '')
  return (from: number): number => {
    if (part.startsWith('-')) return characters.indexOf('-', from)
    const at = bare.indexOf(wanted, pieceAt(bareOffsets, from - 1) + 1)
    return at < 0 ? -1 : (bareOffsets[at] ?? -1)
  }
}

/** How far a part agrees with the source from a place on. */
function agreement(part: string, source: string, start: number): Match {
  let at = start
  let length = 0
  while (length < part.length && at < source.length) {
    if (source[at] === part[length]) {
      at++
      length++
    } else if (source[at] === '\0') {
      // The hyphen may be the line's (nothing), the word's (`-`) or a compound's half (`- `).
      at++
      if (part[length] !== '-') {
        if (keepsHyphen(source, at - 1)) break
        continue
      }
      length++
      if (part[length] === ' ' && isHalf(source, at)) length++
    } else break
  }
  return {start, length, end: at}
}

/**
 * Whether the hyphen of a line's end is never the line's: by a number or a sign, before `ja` and the
 * like, behind one letter (`A-luokka`), between a small letter and a capital (`EU-rahoitus`), between two
 * vowels that are the same (no syllable ends inside of a long one), and in a word that the source
 * elsewhere writes with it and never without.
 */
function keepsHyphen(source: string, at: number): boolean {
  const [before = ''] = /\p{L}*$/u.exec(source.slice(Math.max(0, at - longestWord), at)) ?? []
  const rest = source.slice(at + 1, at + 1 + longestWord)
  const [after = ''] = /^\p{L}*/u.exec(rest) ?? []
  const [last = '', first = ''] = [before.at(-1)?.toLowerCase(), after.charAt(0).toLowerCase()]
  return (
    before.length < 2 ||
    after === '' ||
    isCapital(before.at(-1)) !== isCapital(after.charAt(0)) ||
    conjunction.test(after) ||
    (last === first && /[aeiouyäöå]/u.test(first)) ||
    (source.includes(`${before}-${after}`) && !source.includes(before + after))
  )
}

/** Words that a half of a compound stands before: `sosiaali- ja terveyspalvelut`. */
const conjunction =
  /^(?:ja|tai|taikka|eli|sekä|että|eikä|vaan|mutta|kuin|ynnä|ym|yms|jne|och|eller|samt|respektive|and|or)$/u

/** Whether a half of a compound stands before a place: `sosiaali- ja`, `tutkimus- koulutus- ja`. */
function isHalf(source: string, at: number): boolean {
  const [, word = '', hyphen] = /^(\p{L}*)([-\0])?/u.exec(source.slice(at, at + longestWord)) ?? []
  return hyphen !== undefined || conjunction.test(word)
}

function isCapital(letter = ''): boolean {
  return letter !== letter.toLowerCase()
}

/** Letters of a word that are looked at on either side of a hyphen. */
const longestWord = 60

const letter = /[\p{L}\p{M}\p{N}]/u
const afterWord = /[^\p{L}\p{M}\p{N}]/gu

/** Whether a word goes on over a place: a quotation neither begins nor ends there. */
function isInsideWord(text: string, at: number): boolean {
  return letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at))
}

/** Both texts around the first difference, at the place of the source that is most alike. */
function different(part: string, start: number, source: FoldedSource, from: number): Comparison {
  const {characters} = source
  const passage = nearestPassage(part, source.words(), from)
  if (!passage?.isAlike) {
    // What stands before the words left out is told too: the order may be another.
    const anywhere = from > 0 ? nearestPassage(part, source.words(), 0) : undefined
    const {firstSame} = (anywhere?.isAlike ? anywhere : (passage ?? anywhere)) ?? {}
    if (firstSame === undefined) return {same: false}
    return {same: false, nearest: beginningOf(characters.slice(firstSame), part.length)}
  }
  const longest = (starts: readonly number[]) =>
    starts
      .map((place) => agreement(part, characters, place))
      .reduce((best, one) => (one.length > best.length ? one : best))
  const there = longest(passage.starts)
  const firstWord = part.search(/ |$/u)
  const match = there.length < firstWord ? longest([there.start, ...passage.earlierStarts]) : there
  const difference = differenceOf(part, match.length, characters, match.end)
  return {same: false, at: start + match.length, ...difference}
}

/** The beginning of a text, about as long as another one, in whole words. */
function beginningOf(text: string, length: number): string {
  const readable = text.slice(0, 200).replaceAll('\0', '-')
  const end = readable.indexOf(' ', Math.min(120, Math.max(20, length)))
  return end < 0 ? readable.trim() : `${readable.slice(0, end)} …`
}
