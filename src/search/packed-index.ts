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
  const {entries, lengths, numbers} = entriesOf(documents)
  const {order, starts} = byPlace(entries, numbers.size * fields.length)
  const keys = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))
  const packed = ([key, number]: [string, number]): PackedKey => {
    const numbersOfKey: PackedKey = [key]
    for (let field = 0; field < fields.length; field++) {
      const place = number * fields.length + field
      const start = starts[place] ?? 0
      const end = starts[place + 1] ?? 0
      if (start < end) numbersOfKey.push(field, end - start)
      let before = 0
      for (let at = start; at < end; at++) {
        const entry = order[at] ?? 0
        const id = entries.ids.at(entry)
        const often = entries.often.at(entry)
        if (often > 1) numbersOfKey.push((id - before) * 2 + 1, often)
        else numbersOfKey.push((id - before) * 2)
        before = id
      }
    }
    return numbersOfKey
  }
  return {
    lengths,
    keys: {
      *[Symbol.iterator]() {
        for (const key of keys) yield packed(key)
      }
    }
  }
}

/** Which key stands in which field of which document how often: three columns of one table. */
interface Entries {
  /** The key's number by the count of fields, and the field. */
  places: Column
  ids: Column
  often: Column
}

/** The entries in the order of the documents. */
function entriesOf(documents: Iterable<KeysOfDocument>) {
  const numbers = new Map<string, number>()
  const entries: Entries = {places: new Column(), ids: new Column(), often: new Column()}
  const {places, ids, often} = entries
  /** The last entry of each place, counted from 1; 0 where there is none. */
  const lastOf = new Column()
  const lengths: number[][] = []
  for (const document of documents) {
    const id = lengths.length
    const different = fields.map(() => 0)
    for (const [field, name] of fields.entries()) {
      for (const key of document[name]) {
        const number = numbers.get(key) ?? numbers.size
        if (number === numbers.size) numbers.set(key, number)
        const place = number * fields.length + field
        const last = lastOf.at(place) - 1
        if (last >= 0 && ids.at(last) === id) often.set(last, often.at(last) + 1)
        else {
          places.push(place)
          ids.push(id)
          often.push(1)
          lastOf.set(place, ids.length)
          different[field] = (different[field] ?? 0) + 1
        }
      }
    }
    lengths.push(different)
  }
  return {entries, lengths, numbers}
}

/** The entries by their places, in the order of the documents; where each place starts among them. */
function byPlace({places}: Entries, count: number) {
  const starts = new Uint32Array(count + 1)
  for (let entry = 0; entry < places.length; entry++) {
    const after = places.at(entry) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let place = 0; place < count; place++) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  }
  const next = starts.slice()
  const order = new Uint32Array(places.length)
  for (let entry = 0; entry < places.length; entry++) {
    const place = places.at(entry)
    const at = next[place] ?? 0
    order[at] = entry
    next[place] = at + 1
  }
  return {order, starts}
}

/** Numbers in a row that grows; 0 where none was set. */
class Column {
  length = 0
  private numbers = new Uint32Array(2 ** 12)

  push(number: number): void {
    this.set(this.length, number)
  }

  set(index: number, number: number): void {
    if (index >= this.numbers.length) {
      const larger = new Uint32Array(Math.max(this.numbers.length * 2, index + 1))
      larger.set(this.numbers)
      this.numbers = larger
    }
    if (index >= this.length) this.length = index + 1
    this.numbers[index] = number
  }

  at(index: number): number {
    return this.numbers[index] ?? 0
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
