import type {FindOptions} from '../find-options.ts'
import type {Element} from '../mentions/read.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Memory} from './memory.ts'

/** A paragraph as read, with what it has said up to the place that is looked at. */
export interface ReadSoFar extends Pick<FindOptions, 'date' | 'own'> {
  tokens: readonly Token[]
  elements: readonly Element[]
  /** The sentence of every token, as a running number. */
  sentence: Int32Array
  memory: Memory
  /** Whether the paragraph is of minutes. */
  minutes: boolean
  /** Whether the paragraph is of an agreement. */
  agreement: boolean
  /** What the paragraph is by its words: a section of a statute, or no such thing. */
  text: 'statute' | 'other' | undefined
  /** Whether a title without a number is another country's at a token. */
  abroad: (at: number) => boolean
}
