import {createHash} from 'node:crypto'
import type {ValueCache} from '../disk/value-cache.ts'

/**
 * Reads what is not in the cache; the parts say all that the reading depends on.
 *
 * The answer is parsed from what is kept the first time too: a string that is cut out of a file holds
 * the whole file in memory, a parsed one holds itself.
 */
export function readOnce<Value>(
  cache: ValueCache,
  parts: readonly string[],
  read: () => Value
): Value {
  const key = createHash('sha256').update(parts.join('\0')).digest('hex')
  const known = cache.get<Value>(key)
  if (known !== undefined) return known
  const value = read()
  const json = cache.set(key, value)
  return json === undefined ? value : (JSON.parse(json) as Value)
}
