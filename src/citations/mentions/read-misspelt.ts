import type {KnownStatute} from '../statutes/statutes.ts'
import {matchWords, titlesOfOneWord} from '../statutes/titles.ts'
import {headNominative} from '../tokens/heads.ts'
import {remembered} from '../tokens/remembered.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Mention} from './mention.ts'

/** A shorter word is too near to others, but for its ending. */
const shortest = 9
/** Of words with a letter too few or too many: `kuntlaki` may be more than one. */
const shortestOfLetters = 11

/** `hallintolian 34 §`, `kuntal. 39 §`: a known title of one word with one slip of the keys, or cut. */
export function readMisspelt(tokens: readonly Token[], end: number): Mention | undefined {
  const cut = tokens[end - 1]?.text === '.'
  const at = cut ? end - 2 : end - 1
  const statutes = cut ? matchCut(tokens[at]) : matchMisspelt(tokens[at])
  if (statutes.length === 0) return undefined
  return {type: 'mention', kind: 'title', from: at, to: end, statutes}
}

/** Acts of the only title that a word can be with one slip of the keys, or none. */
export function matchMisspelt(token: Token | undefined): readonly KnownStatute[] {
  if (token?.type !== 'word') return []
  const cut = matchCut(token)
  if (cut.length > 0) return cut
  const slipped = slipOfEnding(token.lower)
  return slipped.length > 0 || token.lower.length < shortest ? slipped : slipOf(token.lower)
}

/** `kuntal`, `hallintol.`: no word of Finnish ends in such an *l*. */
function matchCut(token: Token | undefined): readonly KnownStatute[] {
  if (!token?.lower.endsWith('l')) return []
  const finnish = matchWords([`${token.lower}aki`])
  return finnish.length > 0 ? finnish : matchWords([`${token.lower}ag`])
}

/** The last letters of a title with one left out or two changed: `kuntalan`, `kommunallgen`. */
const slippedEndings = [
  [/(?:lan|lian|alin|lani|laiin|lainn|ain|lin|lai|aki|lkai)$/u, 'laki'],
  [/(?:lgen|algen|laen|lagne|lage)$/u, 'lag']
] as const

/** A title whose first part is as it should be: `kuntalan 5 §`, `jätelian 6 §`. */
function slipOfEnding(lower: string): readonly KnownStatute[] {
  for (const [ending, head] of slippedEndings) {
    const found = ending.test(lower) ? matchWords([lower.replace(ending, head)]) : []
    if (found.length > 0) return found
  }
  return []
}

const slipOf = remembered(
  (lower: string) => lower,
  (lower): readonly KnownStatute[] => {
    const titles = new Set<string>()
    for (const word of slips(lower)) {
      const title = headNominative(word)
      if (title !== undefined && matchWords([title]).length > 0) titles.add(title)
    }
    const nominative = headNominative(lower)
    if (nominative && nominative.length >= shortestOfLetters)
      for (const title of lettersAway(nominative)) titles.add(title)
    const [only, other] = titles
    return only !== undefined && other === undefined ? matchWords([only]) : []
  }
)

/** The word with two neighbours changed, with one of a pair left out, with a letter doubled. */
export function* slips(word: string): Generator<string> {
  if (word.endsWith('lan')) yield `${word.slice(0, -1)}in`
  for (let at = 0; at < word.length; at++) {
    const [letter = '', next = ''] = [word[at], word[at + 1]]
    const [start, end] = [word.slice(0, at), word.slice(at + 1)]
    if (letter === next) yield start + end
    else if (next) yield start + next + letter + word.slice(at + 2)
    yield start + letter + letter + end
  }
}

let shortened: Map<string, string[]> | undefined

/** Titles that a word is with a letter more, `hallinolaki`, or less, `hallintorlaki`. */
function* lettersAway(word: string): Generator<string> {
  shortened ??= shortenTitles()
  yield* shortened.get(word) ?? []
  for (const shorter of withoutOne(word)) if (matchWords([shorter]).length > 0) yield shorter
}

/** Every title of one word by what it is without one of its letters. */
function shortenTitles(): Map<string, string[]> {
  const titles = new Map<string, string[]>()
  for (const title of titlesOfOneWord())
    for (const shorter of withoutOne(title))
      titles.set(shorter, [...(titles.get(shorter) ?? []), title])
  return titles
}

function withoutOne(word: string): Set<string> {
  return new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)))
}
