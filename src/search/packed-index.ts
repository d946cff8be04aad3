import type {AsPlainObject} from 'minisearch'
import {type Field, fields} from './index-options.ts'

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

/** Takes up documents and makes their index. */
export interface IndexWriter {
  /** The number of a key, which is how documents name it. */
  numberOf: (key: string) => number
  /** Takes up the next document: in each field the keys of its words. */
  add: (document: Record<Field, readonly number[]>) => void
  /** The index of the documents so far, each by its place among them. */
  packed: () => PackedIndex
}

/**
 * Opens an index for writing.
 *
 * MiniSearch's own way to such a form, a tree of letters that is built and taken apart again, takes
 * ten times as long; a build of a thousand pages would spend most of its time there. Keys are numbers
 * here: a word is looked up once, its keys stand in the texts hundreds of thousands of times.
 */
export function indexWriter(): IndexWriter {
  const numbers = new Map<string, number>()
  const lengths: number[][] = []
  /** By number of the key, times the count of fields, and field. */
  const postings: (Postings | undefined)[] = []

  const packed = ([key, number]: [string, number]): PackedKey => {
    const numbersOfKey: PackedKey = [key]
    for (let field = 0; field < fields.length; field++) {
      const found = postings[number * fields.length + field]
      if (!found) continue
      numbersOfKey.push(field, found.entries)
      for (const one of found.numbers()) numbersOfKey.push(one)
    }
    return numbersOfKey
  }

  return {
    numberOf(key) {
      const number = numbers.get(key) ?? numbers.size
      if (number === numbers.size) numbers.set(key, number)
      return number
    },
    add(document) {
      const id = lengths.length
      const different = fields.map((name, field) => {
        let count = 0
        for (const number of document[name]) {
          const place = number * fields.length + field
          // Up to the highest number: a list with holes is looked up as a table of names is.
          while (postings.length <= place) postings.push(undefined)
          const ofPlace = postings[place] ?? new Postings()
          postings[place] = ofPlace
          if (ofPlace.add(id)) count++
        }
        return count
      })
      lengths.push(different)
    },
    packed: () => ({
      lengths,
      keys: {
        *[Symbol.iterator]() {
          const keys = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))
          for (const key of keys) yield packed(key)
        }
      }
    })
  }
}

/** The entries of a key in a field. */
class Postings {
  entries = 0
  private readonly written: number[] = []
  /** The last document that was written, and the present one, in which the key stands so often. */
  private before = 0
  private document = 0
  private often = 0

  /** Notes that the key stands in a document; answers whether for the first time. */
  add(document: number): boolean {
    if (this.often > 0 && this.document === document) {
      this.often++
      return false
    }
    this.write()
    this.document = document
    this.often = 1
    this.entries++
    return true
  }

  /** The entries as they travel. */
  numbers(): readonly number[] {
    this.write()
    return this.written
  }

  private write(): void {
    if (this.often === 0) return
    const step = this.document - this.before
    if (this.often > 1) this.written.push(step * 2 + 1, this.often)
    else this.written.push(step * 2)
    this.before = this.document
    this.often = 0
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
