import {type Compressed, compress, isShared} from './compress.ts'
import type {FinishedStore} from './finished-store.ts'

/**
 * Compresses a file, or takes what the store has. Only what every page loads is worth keeping: it
 * takes the longest and changes the least.
 */
export function compressOnce(
  file: string,
  content: string | Uint8Array,
  store: FinishedStore | undefined
): Compressed[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (!(store && isShared(file))) return compress(file, bytes)
  const key = store.keyOf('compressed', file, bytes)
  const stored = store.get(key)
  if (stored) return stored.compressed
  const compressed = compress(file, bytes)
  store.set(key, {content: new Uint8Array(), compressed, known: undefined})
  return compressed
}
