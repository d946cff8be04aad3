import type {Random} from '../bench/random.ts'

/** Changes a text in one place; `undefined` where it has no such place. */
export type Mutation = (text: string, random: Random) => string | undefined

/** A stretch of a text, from its first character up to the one behind its last. */
export type Range = readonly [from: number, to: number]

/** The text with something else in a stretch of it. */
export function replaced(text: string, [from, to]: Range, by: string): string {
  return text.slice(0, from) + by + text.slice(to)
}

/** A whole number from 0 up to, not including, the limit. */
export function below(limit: number, random: Random): number {
  return random.between(0, Math.max(0, limit - 1))
}
