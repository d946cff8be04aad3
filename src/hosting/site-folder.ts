import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {type Compressed, compress} from './compress.ts'
import {sha256} from './manifest.ts'

/** A folder that a site is written into: each file once, its compressed neighbours with it. */
export interface SiteFolder {
  /** Writes a file. `compressed` is what is beside it, where that is known already. */
  write: (file: string, content: string | Uint8Array, compressed?: Compressed[]) => void
  /** Text of a file that was written. */
  read: (file: string) => string
  has: (file: string) => boolean
  /** Names of the files, sorted by code units, without compressed neighbours. */
  names: () => string[]
  /** SHA-256 of everything written, by file. */
  digests: ReadonlyMap<string, string>
  /** Size of all of it, in bytes. */
  size: () => number
}

/** Opens an empty folder for a site. */
export function siteFolder(folder: string): SiteFolder {
  const digests = new Map<string, string>()
  const names = new Set<string>()
  const made = new Set<string>()
  let size = 0

  const put = (file: string, content: Uint8Array) => {
    const target = path.join(folder, file)
    const parent = path.dirname(target)
    if (!made.has(parent)) mkdirSync(parent, {recursive: true})
    made.add(parent)
    writeFileSync(target, content)
    digests.set(file, sha256(content))
    size += content.length
  }

  return {
    write(file, content, compressed) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      put(file, bytes)
      names.add(file)
      for (const {ending, content: small} of compressed ?? compress(file, bytes)) {
        put(file + ending, small)
      }
    },
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    has: (file) => names.has(file),
    names: () => [...names].sort(),
    digests,
    size: () => size
  }
}
