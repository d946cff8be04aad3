import {splitCompound, splitTail} from './compound.ts'
import {baseForms} from './endings.ts'
import {knownLemmas} from './known-lemmas.ts'
import type {Lexicon} from './lexicon.ts'

/** A word form as search understands it. */
export interface WordReading {
  /** Base forms, likeliest first. */
  lemmas: string[]
  /** Base forms of compound parts. */
  parts: string[]
  /** Words that the base forms are derived from. */
  roots: string[]
  /** Whether the base forms are in the lexicon; else they are guesses. */
  known: boolean
}

/**
 * Letters of the longest word that is looked into; a longer one is found as it is written. The longest
 * compounds of statutes have fifty letters, and the work grows with the square of the length.
 */
export const longestWord = 80

/** Guesses for a word of the text that the lexicon does not have. */
export const guessesInText = 6

/** Guesses for a word that nothing of the index can be a base form of. */
export const guessesInQuery = 4

/** Reads word forms with one lexicon; a form that was read before is only looked up. */
export type WordReader = (word: string) => WordReading

/** A reader that remembers what it has read. */
export function wordReader(lexicon: Lexicon, guesses: number): WordReader {
  const readings = new Map<string, WordReading>()
  return (word) => {
    const reading = readings.get(word) ?? readWord(word, lexicon, guesses)
    readings.set(word, reading)
    return reading
  }
}

/** Reads a word form: known base forms, else a compound of known parts, else guesses. */
function readWord(word: string, lexicon: Lexicon, guesses: number): WordReading {
  if (word.length > longestWord) return {lemmas: [word], parts: [], roots: [], known: false}
  const variants = [word, ...withoutClitics(word)]
  for (const variant of variants) {
    const lemmas = knownLemmas(variant, lexicon)
    if (lemmas.length > 0) return {lemmas, ...factsOf(lemmas, lexicon), known: true}
  }
  for (const variant of variants) {
    const compound = splitCompound(variant, lexicon) ?? splitTail(variant, lexicon)
    if (compound) {
      // The last part may be another word that only looks alike: the likeliest guesses stay.
      const {parts} = compound
      const lemmas = [...new Set([...compound.lemmas, ...baseForms(variant, guesses)])]
      return {lemmas, parts, roots: factsOf(parts, lexicon).roots, known: false}
    }
  }
  const lemmas = [...new Set([word, ...variants.flatMap((variant) => baseForms(variant, guesses))])]
  return {lemmas, parts: [], roots: [], known: false}
}

function factsOf(lemmas: readonly string[], {lemmas: known}: Lexicon) {
  const facts = lemmas.map((lemma) => known.get(lemma))
  const parts = [...new Set(facts.flatMap((fact) => fact?.parts ?? []))]
  const roots = [...lemmas, ...parts].flatMap((lemma) => known.get(lemma)?.roots ?? [])
  return {parts, roots: [...new Set(roots)]}
}

/** `kuntakin`, `kuntakaan`, `kuntahan`, `kuntako`: the word without what is hung on it. */
function withoutClitics(word: string): string[] {
  const bare = word.replace(/(?:kin|kaan|kään|han|hän|pa|pä|ko|kö)$/u, '')
  return bare !== word && bare.length > 3 ? [bare] : []
}
