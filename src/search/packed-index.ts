import type {AsPlainObject} from 'minisearch'
import {type Field, fields} from './index-options.ts'

/** The keys of a document's words, by field. */
export type KeysOfDocument = Record<Field, readonly string[]>

/** A key, and its postings as numbers: see below. */
export type PackedKey = [key: string, ...postings: number[]]

/**
 * An inverted index as it travels: a third of the size of MiniSearch's own form, which names every
 * document of every key in full.
 */
export interface PackedIndex {
  /** Different keys in each field, by document. */
  lengths: number[][]
  /** Sorted: neighbours that begin alike make the file smaller on its way. */
  keys: Iterable<PackedKey>
}

/*
 * The postings of a key are blocks: field, number of entries, entries. An entry is the step from the
 * document before, doubled; one more where the key stands more than once, and then how often.
 */

/**
 * The index of documents, by their place in the list.
 *
 * MiniSearch's own way to such a form, a tree of letters that is built and taken apart again, takes
 * ten times as long; a build of a thousand pages would spend most of its time there. The entries are
 * numbers in three columns, in the order of the documents: a list for each key of millions would
 * cost more in memory than all else.
 */
export function packIndex(documents: Iterable<KeysOfDocument>): PackedIndex {
  /** Places of the blocks of a key: its number by the count of fields, and the field. */
  const numbers = new Map<string, number>()
  const places = new Column()
  const ids = new Column()
  const often = new Column()
  /** The last entry of each place, counted from 1; 0 where there is none. */
  const lastOf: number[] = []
  const lengths: number[][] = []

  for (const document of documents) {
    const id = lengths.length
    lengths.push(
      fields.map((name, field) => {
        let different = 0
        for (const key of document[name]) {
          const number = numbers.get(key) ?? numbers.size
          if (number === numbers.size) numbers.set(key, number)
          const place = number * fields.length + field
          const last = (lastOf[place] ?? 0) - 1
          if (last >= 0 && ids.at(last) === id) often.set(last, often.at(last) + 1)
          else {
            places.push(place)
            ids.push(id)
            often.push(1)
            lastOf[place] = ids.length
            different++
          }
        }
        return different
      })
    )
  }

  const placeCount = numbers.size * fields.length
  const starts = new Uint32Array(placeCount + 1)
  for (let entry = 0; entry < ids.length; entry++) {
    const after = places.at(entry) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let place = 0; place < placeCount; place++) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  }
  const next = starts.slice()
  const sorted = new Uint32Array(ids.length)
  for (let entry = 0; entry < ids.length; entry++) {
    const place = places.at(entry)
    const at = next[place] ?? 0
    sorted[at] = entry
    next[place] = at + 1
  }

  const keys = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    lengths,
    keys: {
      *[Symbol.iterator]() {
        for (const [key, number] of keys) {
          const packed: PackedKey = [key]
          for (let field = 0; field < fields.length; field++) {
            const place = number * fields.length + field
            const [start = 0, end = 0] = starts.subarray(place, place + 2)
            if (start < end) packed.push(field, end - start)
            let before = 0
            for (let at = start; at < end; at++) {
              const entry = sorted[at] ?? 0
              const step = (ids.at(entry) - before) * 2
              before = ids.at(entry)
              if (often.at(entry) > 1) packed.push(step + 1, often.at(entry))
              else packed.push(step)
            }
          }
          yield packed
        }
      }
    }
  }
}

/** Numbers in a row that grows. */
class Column {
  length = 0
  private numbers = new Uint32Array(2 ** 12)

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.length++] = number
  }

  at(index: number): number {
    return this.numbers[index] ?? 0
  }

  set(index: number, number: number): void {
    this.numbers[index] = number
  }
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
    index: Array.from(keys, ([key, ...postings]) => [key, readBlocks(postings)]),
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
