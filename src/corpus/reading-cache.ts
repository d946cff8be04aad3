import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/**
 * What was read before, by digest: bytes, pipeline and index of addresses make the key, so a
 * changed plugin or a new section can never leave stale HTML.
 */
export interface ReadingCache {
  get<Value>(key: string): Value | undefined
  set(key: string, value: unknown): void
  /** Keeps what this run has used, drops the rest. */
  save(): void
}

/**
 * One file for one content folder: thousands of small files cost more than one large one.
 *
 * It is written beside and renamed, so that runs at the same time never see half of it.
 */
export function openReadingCache(folder: string, contentFolder: string): ReadingCache {
  const name = createHash('sha256').update(path.resolve(contentFolder)).digest('hex').slice(0, 16)
  const file = path.join(folder, `${name}.json`)
  const before = readBefore(file)
  const used: Record<string, unknown> = Object.create(null)
  let changed = false

  return {
    get<Value>(key: string) {
      const value = before[key]
      if (value !== undefined) used[key] = value
      return value as Value | undefined
    },
    set(key, value) {
      used[key] = value
      changed = true
    },
    save() {
      if (!changed && Object.keys(used).length === Object.keys(before).length) return
      try {
        mkdirSync(folder, {recursive: true})
        const beside = `${file}.${process.pid}`
        writeFileSync(beside, JSON.stringify(used))
        renameSync(beside, file)
      } catch {
        // A cache that cannot be written costs time, never correctness.
      }
    }
  }
}

/** A cache that remembers nothing. */
export const noCache: ReadingCache = {get: () => undefined, set() {}, save() {}}

function readBefore(file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
