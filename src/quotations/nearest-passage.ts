import {nearest} from '../diagnostics/nearest.ts'
import {type WordIndex, wordIndex} from './word-index.ts'

/** The place of a text that is most like some words. */
export interface NearestPassage {
  /** Offsets that the words may begin at: the likeliest, and those of the words around it. */
  starts: number[]
  /** Offsets before them where the first word stands too: words between may be left out. */
  earlierStarts: number[]
  /** Offset of the first word that is the same. */
  firstSame: number
  /** Whether the place is so like the words that they are meant for it. */
  isAlike: boolean
}

/** Words looked at: they are enough to find a place. */
const mostWords = 300
/** Words that may be left out without a sign after the beginning of a quotation. */
const leftOut = 12
/** Words left out or put in, after which the others still count for the same place. */
const slip = 2

/**
 * The place that has most words of a quotation at the same distance from one another, words in a row
 * counting twice: the longest common run.
 *
 * @param from Offset that the place lies after.
 */
export function nearestPassage(
  quotation: string,
  source: WordIndex,
  from: number
): NearestPassage | undefined {
  const words = wordIndex(quotation)
  const keys = words.keys.slice(0, mostWords).map((key) => knownKey(key, words, source))
  // Where the first word of the quotation would stand, counted in words of the source.
  const votes = new Map<number, number>()
  for (const [index, key] of keys.entries()) {
    for (const number of source.numbers.get(key) ?? []) {
      if ((source.offsets[number] ?? 0) < from) continue
      const isInRow = index > 0 && source.keys[number - 1] === keys[index - 1]
      const place = number - index
      votes.set(place, (votes.get(place) ?? 0) + key.length * (isInRow ? 2 : 1))
    }
  }
  const place = bestPlace(votes)
  if (place === undefined) return undefined
  const {likeness, firstSame} = likenessAt(place, keys, source)
  if (likeness < 0.2) return undefined

  const [first = 0] = words.offsets
  const startsOf = (numbers: readonly number[]) =>
    numbers.flatMap((number) => {
      const offset = source.offsets[number]
      // Signs before the first word count too where the source has as many.
      return offset === undefined || offset < from ? [] : [offset, Math.max(0, offset - first)]
    })
  const starts = startsOf([0, -1, 1, -2, 2].map((shift) => Math.max(0, place + shift)))
  if (starts.length === 0) return undefined
  const earlier = (source.numbers.get(keys[0] ?? '') ?? []).filter(
    (number) => number < place && number >= place - leftOut
  )
  return {starts, earlierStarts: startsOf(earlier), firstSame, isAlike: likeness >= 0.5}
}

function bestPlace(votes: ReadonlyMap<number, number>): number | undefined {
  let best: {place: number; score: number} | undefined
  for (const [place, own] of votes) {
    let score = own
    for (let by = 1; by <= slip; by++) {
      score += ((votes.get(place - by) ?? 0) + (votes.get(place + by) ?? 0)) / 2
    }
    if (!best || score > best.score || (score === best.score && place < best.place)) {
      best = {place, score}
    }
  }
  return best?.place
}

/** The share of the words, by their letters, that stand where they should or nearly so. */
function likenessAt(
  place: number,
  keys: readonly string[],
  source: WordIndex
): {likeness: number; firstSame: number} {
  let [same, all] = [0, 0]
  let firstSame: number | undefined
  for (const [index, key] of keys.entries()) {
    all += key.length
    const from = Math.max(0, place + index - slip - 1)
    const near = source.keys.slice(from, Math.max(0, place + index + slip + 2)).indexOf(key)
    if (near < 0) continue
    same += key.length
    firstSame ??= source.offsets[from + near]
  }
  return {likeness: all === 0 ? 0 : same / all, firstSame: firstSame ?? 0}
}

/** Comparisons of spelling for one quotation at most. */
const mostSpellings = 50_000

/** In a short quotation each word counts: a misspelt one is taken for what it is nearest to. */
function knownKey(key: string, {keys}: WordIndex, {numbers}: WordIndex): string {
  const isWorthIt = key.length > 3 && keys.length <= 8 && keys.length * numbers.size < mostSpellings
  if (numbers.has(key) || !isWorthIt) return key
  return nearest(key, numbers.keys()) ?? key
}
