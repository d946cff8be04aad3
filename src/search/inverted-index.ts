import type {AsPlainObject} from 'minisearch'
import {type Field, fields} from './index-options.ts'

/** The keys of a document's words, by field. */
export type KeysOfDocument = Record<Field, readonly string[]>

/** How often a key stands in a field of a document: by field, then by document. */
type Occurrences = Record<number, Record<number, number>>

/**
 * The index that MiniSearch loads, as it would write it itself.
 *
 * Its own way to this form, a tree of letters that is built and taken apart again, takes ten times
 * as long; a build of a thousand pages would spend most of its time there.
 */
export function invertedIndex(documents: readonly KeysOfDocument[]): AsPlainObject {
  const index = new Map<string, Occurrences>()
  const fieldLength: Record<number, number[]> = {}

  for (const [id, document] of documents.entries()) {
    fieldLength[id] = fields.map((field, fieldId) => {
      const keys = document[field]
      for (const key of keys) count(index, key, fieldId, id)
      return new Set(keys).size
    })
  }

  const total = documents.length
  return {
    documentCount: total,
    nextId: total,
    documentIds: Object.fromEntries(documents.map((_, id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((field, fieldId) => [field, fieldId])),
    fieldLength,
    averageFieldLength: fields.map(
      (_, fieldId) =>
        Object.values(fieldLength).reduce((sum, lengths) => sum + (lengths[fieldId] ?? 0), 0) /
        (total || 1)
    ),
    storedFields: {},
    dirtCount: 0,
    // Neighbours that begin alike make the file smaller on its way.
    index: [...index].sort(([a], [b]) => (a < b ? -1 : 1)),
    serializationVersion: 2
  }
}

function count(index: Map<string, Occurrences>, key: string, field: number, id: number): void {
  const occurrences = index.get(key) ?? {}
  const documents = occurrences[field] ?? {}
  documents[id] = (documents[id] ?? 0) + 1
  occurrences[field] = documents
  index.set(key, occurrences)
}
