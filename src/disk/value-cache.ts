import {createHash, hash} from 'node:crypto'
import {readFileSync, writevSync} from 'node:fs'
import path from 'node:path'
import {removeOld} from './remove-old.ts'
import {writeWhole} from './write-whole.ts'

/** What earlier runs have made, by keys that tell all that it was made of: none can be stale. */
export interface ValueCache {
  get<Value>(key: string): Value | undefined
  /** Keeps a value; answers with what it keeps of it, where that is JSON. */
  set(key: string, value: unknown): string | undefined
  /** Keeps what this run has used, drops the rest. */
  save(): void
}

/** Pieces that one call writes; the system takes at most 1024. */
const atOnce = 900

const tab = 0x09
const newline = 0x0a

/** Characters of the digest that a value has before it: enough to tell that a byte has changed. */
const digits = 16

/**
 * One file for all values of one owner: thousands of small files cost more than one large one. Each
 * line is a key, a digest and the value as JSON: only what is asked for is looked at, and what stays
 * is copied as it is. A value that a fault of the disk has changed is none.
 *
 * It is written beside and renamed, so that runs at the same time never see half of it.
 *
 * @param owner Path of what the values are of, such as a content folder.
 */
export function openValueCache(folder: string, owner: string): ValueCache {
  const name = createHash('sha256').update(path.resolve(owner)).digest('hex').slice(0, 16)
  const file = path.join(folder, `${name}.jsonl`)
  const before = readLines(file)
  const used = new Map<string, Buffer>()
  let changed = false

  return {
    get<Value>(key: string) {
      const known = before.get(key)
      const json = known?.subarray(digits)
      if (!known || !json || known.toString('latin1', 0, digits) !== digestOf(json))
        return undefined
      used.set(key, known)
      return JSON.parse(json.toString('utf8')) as Value
    },
    set(key, value) {
      // Nothing is kept of what JSON knows no word for.
      const json = JSON.stringify(value) as string | undefined
      if (json !== undefined) used.set(key, ownBytes(digestOf(json) + json))
      changed = true
      return json
    },
    save() {
      if (!changed && used.size === before.size) return
      try {
        writeWhole(file, (handle) => writeLines(handle, used))
        removeOld(folder)
      } catch {
        // A cache that cannot be written costs time, never correctness.
      }
    }
  }
}

/** Bytes in memory of their own: a small buffer would keep the pool that it is cut out of. */
function ownBytes(text: string): Buffer {
  if (text.length > Buffer.poolSize / 2) return Buffer.from(text)
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}

/** A cache that remembers nothing. */
export const noCache: ValueCache = {get: () => undefined, set: () => undefined, save() {}}

function digestOf(json: string | Uint8Array): string {
  return hash('sha256', json).slice(0, digits)
}

/** The values of a file by their keys, not looked at yet. */
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

function writeLines(handle: number, values: ReadonlyMap<string, Buffer>): void {
  let lines: Buffer[] = []
  const write = () => {
    const size = lines.reduce((sum, {length}) => sum + length, 0)
    // A disk that is nearly full takes a part, and says nothing yet.
    if (size > 0 && writevSync(handle, lines) !== size) throw new Error('Not all was written')
    lines = []
  }
  for (const [key, value] of values) {
    lines.push(Buffer.from(`${key}\t`), value, Buffer.of(newline))
    if (lines.length >= atOnce) write()
  }
  write()
}
