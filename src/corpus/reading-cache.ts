import {createHash} from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writevSync
} from 'node:fs'
import path from 'node:path'

/**
 * What was read before, by digest: bytes, pipeline and index of addresses make the key, so a
 * changed plugin or a new section can never leave stale HTML.
 */
export interface ReadingCache {
  get<Value>(key: string): Value | undefined
  /** Keeps a value; answers with what it keeps of it, where that is JSON. */
  set(key: string, value: unknown): string | undefined
  /** Keeps what this run has used, drops the rest. */
  save(): void
}

/** What nobody has written for so long is removed, in milliseconds. */
const keptFor = 30 * 24 * 60 * 60 * 1000

/** Pieces that one call writes; the system takes at most 1024. */
const atOnce = 900

const tab = 0x09
const newline = 0x0a

/**
 * One file for one content folder: thousands of small files cost more than one large one. Each line
 * is a key and its value as JSON: only what is asked for is parsed, and what stays is copied as it
 * is.
 *
 * It is written beside and renamed, so that runs at the same time never see half of it.
 */
export function openReadingCache(folder: string, contentFolder: string): ReadingCache {
  const name = createHash('sha256').update(path.resolve(contentFolder)).digest('hex').slice(0, 16)
  const file = path.join(folder, `${name}.jsonl`)
  const before = readLines(file)
  const used = new Map<string, Buffer>()
  let changed = false

  return {
    get<Value>(key: string) {
      const json = before.get(key)
      if (!json) return undefined
      try {
        const value = JSON.parse(json.toString('utf8')) as Value
        used.set(key, json)
        return value
      } catch {
        return undefined
      }
    },
    set(key, value) {
      const json = JSON.stringify(value)
      used.set(key, ownBytes(json))
      changed = true
      return json
    },
    save() {
      if (!changed && used.size === before.size) return
      try {
        mkdirSync(folder, {recursive: true})
        const beside = `${file}.${process.pid}`
        writeLines(beside, used)
        renameSync(beside, file)
        removeOld(folder)
      } catch {
        // A cache that cannot be written costs time, never correctness.
      }
    }
  }
}

/**
 * Reads what is not in the cache; the parts say all that the reading depends on.
 *
 * The answer is parsed from what is kept the first time too: a string that is cut out of a file holds
 * the whole file in memory, a parsed one holds itself.
 */
export function readOnce<Value>(
  cache: ReadingCache,
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

/** Bytes in memory of their own: a small buffer would keep the pool that it is cut out of. */
function ownBytes(text: string): Buffer {
  if (text.length > Buffer.poolSize / 2) return Buffer.from(text)
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}

/** A cache that remembers nothing. */
export const noCache: ReadingCache = {get: () => undefined, set: () => undefined, save() {}}

/** The values of a file by their keys, not parsed yet. */
function readLines(file: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>()
  let content: Buffer
  try {
    content = readFileSync(file)
  } catch {
    return lines
  }
  for (let start = 0; start < content.length; ) {
    const found = content.indexOf(newline, start)
    const end = found < 0 ? content.length : found
    const middle = content.indexOf(tab, start)
    if (middle > start && middle < end) {
      lines.set(content.toString('latin1', start, middle), content.subarray(middle + 1, end))
    }
    start = end + 1
  }
  return lines
}

function writeLines(file: string, values: ReadonlyMap<string, Buffer>): void {
  const handle = openSync(file, 'w')
  try {
    let lines: Buffer[] = []
    const write = () => {
      if (lines.length > 0) writevSync(handle, lines)
      lines = []
    }
    for (const [key, json] of values) {
      lines.push(Buffer.from(`${key}\t`), json, Buffer.of(newline))
      if (lines.length >= atOnce) write()
    }
    write()
  } finally {
    closeSync(handle)
  }
}

/** Removes files of a cache that nobody has written for a month. */
export function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (Date.now() - statSync(file).mtimeMs > keptFor) rmSync(file, {force: true})
  }
}
