import type {Options} from 'minisearch'

/** Fields of the index; MiniSearch wants the same list on both sides. */
export const fields = ['title', 'text', 'context', 'foreign'] as const
export type Field = (typeof fields)[number]

/** A document as MiniSearch takes it: in each field the keys of its words, parted by spaces. */
export type KeyedDocument = {id: number} & Record<Field, string>

export const indexOptions: Options<KeyedDocument> = {
  fields: [...fields],
  tokenize: (text) => text.split(' ').filter(Boolean),
  processTerm: (term) => term
}
