import {knownLemmas} from './known-lemmas.ts'
import type {Lexicon} from './lexicon.ts'

/** A compound taken to pieces. */
export interface Compound {
  /** What may be its base form: `terveyskeskusta` is of `terveyskeskus` or `terveyskeskusta`. */
  lemmas: string[]
  /** Base forms of its parts: `kunta`, `yhteistyösopimus`. */
  parts: string[]
}

const shortest = 3
const shortestTail = 5

/**
 * Takes a word apart where every part is in the lexicon, the fewest parts first.
 *
 * Only the last part is inflected freely; the others stand in the nominative, the genitive, or
 * the forms that only compounds have (`järjestämis-`, `yhteis-`). A hyphen always parts.
 */
export function splitCompound(word: string, lexicon: Lexicon): Compound | undefined {
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 ? atHyphen(word, hyphen, lexicon) : atParts(word, lexicon, new Map())
}

/**
 * A word without hyphens, by where it can be parted.
 *
 * @param known What the ends of the word are, each looked at once: without it, a word of many parts
 * would take time that doubles with each.
 */
function atParts(
  word: string,
  lexicon: Lexicon,
  known: Map<string, Compound | undefined>
): Compound | undefined {
  if (known.has(word)) return known.get(word)
  const found = partedOnce(word, lexicon) ?? partedMore(word, lexicon, known)
  known.set(word, found)
  return found
}

function partedOnce(word: string, lexicon: Lexicon): Compound | undefined {
  for (let at = shortest; at <= word.length - shortest; at++) {
    const head = firstPart(word.slice(0, at), lexicon)
    if (!head) continue
    const rest = word.slice(at)
    const tails = knownLemmas(rest, lexicon).filter((tail) => tail.length >= shortest)
    if (tails.length > 0) return together(word.slice(0, at), [head], tails)
  }
  return undefined
}

function partedMore(
  word: string,
  lexicon: Lexicon,
  known: Map<string, Compound | undefined>
): Compound | undefined {
  for (let at = shortest; at <= word.length - 2 * shortest; at++) {
    const head = firstPart(word.slice(0, at), lexicon)
    const tail = head && atParts(word.slice(at), lexicon, known)
    if (head && tail) {
      const {lemmas, parts} = tail
      return {...together(word.slice(0, at), [head], lemmas), parts: [head, ...parts]}
    }
  }
  return undefined
}

/**
 * Where the parts of a word without hyphens meet, as few of them as make the word: none where it is not
 * known to be a compound. `maakuntahallitukselle` is parted at 8.
 *
 * @param known The same of the ends of the word, each looked at once.
 */
export function seamsOf(
  word: string,
  lexicon: Lexicon,
  known = new Map<string, readonly number[]>()
): readonly number[] {
  const before = known.get(word)
  if (before) return before
  const heads = Array.from(
    {length: Math.max(0, word.length - 2 * shortest + 1)},
    (_, at) => at + shortest
  ).filter((at) => firstPart(word.slice(0, at), lexicon))
  const once = heads.find((at) => knownLemmas(word.slice(at), lexicon).length > 0)
  const more = () =>
    heads
      .map((at) => [at, ...seamsOf(word.slice(at), lexicon, known).map((seam) => at + seam)])
      .find((seams) => seams.length > 1)
  const seams = once === undefined ? (more() ?? []) : [once]
  known.set(word, seams)
  return seams
}

/**
 * The last part of a word whose beginning the lexicon does not have: `kävelyteiden` is of some
 * `tie`. The longest such part, and none too short to be one by chance.
 */
export function splitTail(word: string, lexicon: Lexicon): Compound | undefined {
  for (let at = shortest; at <= word.length - shortestTail; at++) {
    const tails = knownLemmas(word.slice(at), lexicon).filter((tail) => tail.length >= shortest)
    if (tails.length > 0) return together(word.slice(0, at), [], tails)
  }
  return undefined
}

function atHyphen(word: string, hyphen: number, lexicon: Lexicon): Compound | undefined {
  const [head, rest] = [word.slice(0, hyphen), word.slice(hyphen + 1)]
  const tails = knownLemmas(rest, lexicon)
  if (tails.length === 0) return undefined
  return together(`${head}-`, [firstPart(head, lexicon) ?? head], tails)
}

function together(head: string, heads: readonly string[], tails: readonly string[]): Compound {
  return {lemmas: tails.map((tail) => head + tail), parts: [...heads, ...tails]}
}

/** Base form of a part that is not the last one. */
function firstPart(part: string, lexicon: Lexicon): string | undefined {
  const {lemmas} = lexicon
  if (lemmas.has(part)) return part
  if (part.endsWith('s') && lemmas.has(`${part.slice(0, -1)}nen`)) return `${part.slice(0, -1)}nen`
  if (!part.endsWith('n')) return undefined
  return knownLemmas(part, lexicon)[0]
}
