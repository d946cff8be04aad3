import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Compressed} from './compress.ts'

/** Finished files by the digest of all that they depend on, so that none is finished twice. */
export interface FinishedStore {
  /** Key of what depends on these texts, and on the code. */
  keyOf: (...parts: (string | Uint8Array)[]) => string
  get: (key: string) => Stored | undefined
  set: (key: string, stored: Stored) => void
  /** Removes what nobody has asked for. */
  save: () => void
}

/** What is kept of a file. */
export interface Stored {
  /** The finished file; nothing where it is published as it is. */
  content: Uint8Array
  compressed: Compressed[]
  /** What is known of it, as JSON can hold it. */
  known: unknown
}

/** First line of a stored file; its parts follow: the content, then the compressed neighbours. */
interface Head {
  sizes: number[]
  endings: Compressed['ending'][]
  known: unknown
}

const newline = 0x0a

/**
 * Opens a store in a folder of its own. One that cannot be used costs time, never correctness.
 *
 * @param code Digest of the code that finishes files, and of all that runs it.
 */
export function openFinishedStore(folder: string, code: string): FinishedStore {
  const before = new Set(namesIn(folder))
  const used = new Set<string>()
  return {
    keyOf(...parts) {
      const hash = createHash('sha256').update(code)
      for (const part of parts) hash.update('\0').update(part)
      return hash.digest('hex')
    },
    get(key) {
      if (!before.has(key)) return undefined
      try {
        const stored = unpack(readFileSync(path.join(folder, key)))
        used.add(key)
        return stored
      } catch {
        return undefined
      }
    },
    set(key, stored) {
      used.add(key)
      try {
        mkdirSync(folder, {recursive: true})
        // Written beside and renamed: another build may read it meanwhile.
        const beside = path.join(folder, `.${key}-${process.pid}`)
        writeFileSync(beside, pack(stored))
        renameSync(beside, path.join(folder, key))
      } catch {
        // A full disk stops the build where the file itself is written.
      }
    },
    save() {
      for (const key of before) if (!used.has(key)) rmSync(path.join(folder, key), {force: true})
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function pack({content, compressed, known}: Stored): Buffer {
  const parts = [content, ...compressed.map((neighbour) => neighbour.content)]
  const head: Head = {
    sizes: parts.map(({length}) => length),
    endings: compressed.map(({ending}) => ending),
    known
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts])
}

/** Throws when it is not whole. */
function unpack(stored: Buffer): Stored {
  const end = stored.indexOf(newline)
  const {sizes, endings, known} = JSON.parse(stored.toString('utf8', 0, end)) as Head
  let at = end + 1
  const [content, ...rest] = sizes.map((size) => {
    at += size
    return stored.subarray(at - size, at)
  })
  if (!content || at !== stored.length) throw new Error('Unexpected length of a stored file')
  return {
    content,
    compressed: rest.map((bytes, index) => ({ending: endings[index] ?? '.gz', content: bytes})),
    known
  }
}
