/** Words of a text in small letters with how often each stands there, and how many they are. */
export interface Bag {
  counts: ReadonlyMap<string, number>
  size: number
}

/** The bag of a text: letters and figures count, signs do not. */
export function bagOf(text: string): Bag {
  const counts = new Map<string, number>()
  let size = 0
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    size++
  }
  return {counts, size}
}

/** How many words two bags share. */
export function sharedWords(one: Bag, other: Bag): number {
  const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  let shared = 0
  for (const [word, count] of small.counts) {
    shared += Math.min(count, large.counts.get(word) ?? 0)
  }
  return shared
}

/** 1 for the same words, 0 where none is shared (Dice's coefficient). */
export function likeness(one: Bag, other: Bag): number {
  return one.size + other.size === 0 ? 0 : (2 * sharedWords(one, other)) / (one.size + other.size)
}
