import {diffArrays} from 'diff'
import type {Sentence} from './compared-text.ts'
import {type Bag, likeness} from './likeness.ts'

/** A sentence of the older text and what has become of it. */
export type SentencePair = readonly [older: Sentence, newer: Sentence]

/** In its place a sentence is the same one, reworded, from here on. */
const reworded = 0.4
/** Elsewhere it must be likelier: that it has moved is told to everybody. */
const alikeElsewhere = 0.75
/** Shorter ones stand anywhere: `Ei.` has not moved. */
const fewestMoved = 3
const fewestMovedReworded = 6

/** The same sentences that have kept their order. */
export function sameInOrder(
  older: readonly Sentence[],
  newer: readonly Sentence[]
): SentencePair[] {
  const pairs: SentencePair[] = []
  let [left, right] = [0, 0]
  const text = (sentence: Sentence) => sentence.text
  for (const {added, count, removed} of diffArrays(older.map(text), newer.map(text))) {
    for (let at = 0; at < count && !added && !removed; at++) {
      pairs.push([older[left + at] as Sentence, newer[right + at] as Sentence])
    }
    if (!added) left += count
    if (!removed) right += count
  }
  return pairs
}

/** Sentences between those that stay, reworded: the likest pairs that keep their order. */
export function rewordedInOrder(
  older: readonly Sentence[],
  newer: readonly Sentence[],
  staying: readonly SentencePair[],
  isFree: (sentence: Sentence) => boolean,
  bag: (sentence: Sentence) => Bag
): SentencePair[] {
  const pairs: SentencePair[] = []
  let [left, right] = [0, 0]
  for (const anchor of [...staying, undefined]) {
    const ends = anchor
      ? ([older.indexOf(anchor[0], left), newer.indexOf(anchor[1], right)] as const)
      : ([older.length, newer.length] as const)
    const gap = [older.slice(left, ends[0]), newer.slice(right, ends[1])] as const
    pairs.push(...rewordedPairs(gap[0].filter(isFree), gap[1].filter(isFree), bag))
    left = ends[0] + 1
    right = ends[1] + 1
  }
  return pairs
}

/** The likest pairs of a gap that keep their order: the best sum of likenesses. */
function rewordedPairs(
  older: readonly Sentence[],
  newer: readonly Sentence[],
  bag: (sentence: Sentence) => Bag
): SentencePair[] {
  const [rows, columns] = [older.length, newer.length]
  if (rows === 0 || columns === 0) return []
  const like = older.map((one) => newer.map((other) => likeness(bag(one), bag(other))))
  // best[r][c]: of the sentences from r and c on.
  const best = Array.from({length: rows + 1}, () => new Float64Array(columns + 1))
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  const taken = (row: number, column: number) => {
    const score = like[row]?.[column] ?? 0
    return score >= reworded ? score + at(row + 1, column + 1) : -1
  }
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      ;(best[row] as Float64Array)[column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        taken(row, column)
      )
    }
  }
  const pairs: SentencePair[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    if (taken(row, column) === at(row, column)) {
      pairs.push([older[row++] as Sentence, newer[column++] as Sentence])
    } else if (at(row + 1, column) === at(row, column)) row++
    else column++
  }
  return pairs
}

/** Sentences with the same words that stand elsewhere now; those in their own article come first. */
export function movedWhole(
  older: readonly Sentence[],
  newer: readonly Sentence[],
  bag: (sentence: Sentence) => Bag
): SentencePair[] {
  const byText = Map.groupBy(
    older.filter((sentence) => bag(sentence).size >= fewestMoved),
    ({text}) => text.trim()
  )
  return newer.flatMap((sentence): SentencePair[] => {
    const same = byText.get(sentence.text.trim()) ?? []
    const own = same.findIndex(({article}) => article.id === sentence.article.id)
    const [found] = same.splice(Math.max(own, 0), 1)
    return found ? [[found, sentence]] : []
  })
}

/** Sentences that stand elsewhere now and are reworded a little. */
export function movedReworded(
  older: readonly Sentence[],
  newer: readonly Sentence[],
  bag: (sentence: Sentence) => Bag
): SentencePair[] {
  const byWord = new Map<string, Sentence[]>()
  for (const sentence of older.filter((one) => bag(one).size >= fewestMovedReworded)) {
    for (const word of bag(sentence).counts.keys()) {
      const having = byWord.get(word) ?? []
      having.push(sentence)
      byWord.set(word, having)
    }
  }
  const gone = new Set<Sentence>()
  return newer.flatMap((sentence): SentencePair[] => {
    if (bag(sentence).size < fewestMovedReworded) return []
    const rarest = [...bag(sentence).counts.keys()]
      .map((word) => byWord.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
    // What is so like shares most of the words: the rarer half is enough to find it by.
    const near = new Set(rarest.slice(0, Math.ceil(rarest.length / 2) + 1).flat())
    const [likest] = [...near]
      .filter((one) => !gone.has(one))
      .map((one) => ({one, score: likeness(bag(one), bag(sentence))}))
      .filter(({score}) => score >= alikeElsewhere)
      .sort((a, b) => b.score - a.score)
    if (!likest) return []
    gone.add(likest.one)
    return [[likest.one, sentence]]
  })
}
