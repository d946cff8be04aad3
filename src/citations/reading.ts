import type {StatuteNumber} from '../identifiers/statute-number.ts'
import type {Memory} from './memory.ts'
import type {Element} from './read.ts'
import type {Token} from './tokenize.ts'

/** A paragraph as read, with what it has said up to the place that is looked at. */
export interface Reading {
  tokens: readonly Token[]
  elements: readonly Element[]
  /** The sentence of every token, as a running number. */
  sentence: Int32Array
  memory: Memory
  /** Day of the text, where the caller knows it. */
  date?: string
  /** The act that the text is part of or about, where the caller knows it. */
  own?: StatuteNumber
}
