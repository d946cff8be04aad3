import type {AsPlainObject} from 'minisearch'
import {type Field, fields} from './index-options.ts'

/** The keys of a document's words, by field. */
export type KeysOfDocument = Record<Field, readonly string[]>

/**
 * An inverted index as it travels: a third of the size of MiniSearch's own form, which names every
 * document of every key in full.
 */
export interface PackedIndex {
  /** Different keys in each field, by document. */
  lengths: number[][]
  /** Sorted: neighbours that begin alike make the file smaller on its way. */
  keys: [key: string, ...postings: number[]][]
}

/*
 * The postings of a key are blocks: field, number of entries, entries. An entry is the step from the
 * document before, doubled; one more where the key stands more than once, and then how often.
 */
interface Block {
  entries: number[]
  count: number
  /** Document of the last entry, and how often the key stands in it. */
  last: number
  often: number
}

/**
 * The index of documents, by their place in the list.
 *
 * MiniSearch's own way to such a form, a tree of letters that is built and taken apart again, takes
 * ten times as long; a build of a thousand pages would spend most of its time there.
 */
export function packIndex(documents: Iterable<KeysOfDocument>): PackedIndex {
  const blocks = new Map<string, (Block | undefined)[]>()
  const lengths: number[][] = []
  for (const document of documents) {
    const id = lengths.length
    const ofFields = fields.map((name, field) => {
      let different = 0
      for (const key of document[name]) {
        const ofKey = blocks.get(key) ?? []
        if (ofKey.length === 0) blocks.set(key, ofKey)
        const block = ofKey[field] ?? {entries: [], count: 0, last: 0, often: 0}
        ofKey[field] = block
        if (block.count > 0 && block.last === id) countAgain(block)
        else {
          addEntry(block, id)
          different++
        }
      }
      return different
    })
    lengths.push(ofFields)
  }
  return {
    lengths,
    keys: [...blocks]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, ofKey]) => [key, ...ofKey.flatMap(writeBlock)])
  }
}

function addEntry(block: Block, id: number): void {
  block.entries.push((id - block.last) * 2)
  block.last = id
  block.often = 1
  block.count++
}

/** The key stands once more in the document of the last entry. */
function countAgain(block: Block): void {
  const {entries} = block
  block.often++
  if (block.often === 2) {
    entries.push((entries.pop() ?? 0) + 1, 2)
  } else entries[entries.length - 1] = block.often
}

function writeBlock(block: Block | undefined, field: number): number[] {
  return block ? [field, block.count, ...block.entries] : []
}

/** The form that MiniSearch loads, as it would write it itself. */
export function unpackIndex({lengths, keys}: PackedIndex): AsPlainObject {
  const total = lengths.length
  return {
    documentCount: total,
    nextId: total,
    documentIds: Object.fromEntries(lengths.map((_, id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((field, fieldId) => [field, fieldId])),
    fieldLength: Object.fromEntries(lengths.map((ofFields, id) => [id, ofFields])),
    averageFieldLength: fields.map(
      (_, field) =>
        lengths.reduce((sum, ofFields) => sum + (ofFields[field] ?? 0), 0) / (total || 1)
    ),
    storedFields: {},
    dirtCount: 0,
    index: keys.map(([key, ...postings]) => [key, readBlocks(postings)]),
    serializationVersion: 2
  }
}

/** How often a key stands in a field of a document: by field, then by document. */
function readBlocks(postings: readonly number[]): Record<number, Record<number, number>> {
  const byField: Record<number, Record<number, number>> = {}
  let at = 0
  const next = () => postings[at++] ?? 0
  while (at < postings.length) {
    const documents: Record<number, number> = {}
    byField[next()] = documents
    let id = 0
    for (let left = next(); left > 0; left--) {
      const entry = next()
      id += entry >> 1
      documents[id] = entry & 1 ? next() : 1
    }
  }
  return byField
}
