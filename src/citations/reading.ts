import type {Memory} from './memory.ts'
import type {Element} from './read.ts'
import type {Token} from './tokenize.ts'

/** A text as read, with what it has said up to the place that is looked at. */
export interface Reading {
  tokens: readonly Token[]
  elements: readonly Element[]
  /** Running numbers of the sentence and the paragraph of every token. */
  sentence: readonly number[]
  paragraph: readonly number[]
  memory: Memory
  /** Day of the text, where the caller knows it. */
  date?: string
}
