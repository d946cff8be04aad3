import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {type Compressed, compress} from './compress.ts'
import {sha256} from './manifest.ts'
import {linkUnchanged, type WrittenFile, type WrittenSite, writtenFile} from './written-site.ts'

/** A folder that a site is written into: each file once, its compressed neighbours with it. */
export interface SiteFolder {
  /** Writes a file. `compressed` is what is beside it, where that is known already. */
  write: (file: string, content: string | Uint8Array, compressed?: Compressed[]) => void
  /** Text of a file that was written. */
  read: (file: string) => string
  has: (file: string) => boolean
  /** Names of the files, sorted by code units, without compressed neighbours. */
  names: () => string[]
  /** Everything written, by file. */
  written: ReadonlyMap<string, WrittenFile>
}

/**
 * Opens an empty folder for a site.
 *
 * @param before The site that stands in the place of this one: its files that stay the same become
 *   files of both.
 */
export function siteFolder(folder: string, before?: WrittenSite): SiteFolder {
  const written = new Map<string, WrittenFile>()
  const names = new Set<string>()
  const made = new Set<string>()

  const put = (file: string, content: Uint8Array) => {
    const target = path.join(folder, file)
    const parent = path.dirname(target)
    if (!made.has(parent)) mkdirSync(parent, {recursive: true})
    made.add(parent)
    const digest = sha256(content)
    const linked = linkUnchanged(before, file, {target, digest})
    if (!linked) writeFileSync(target, content)
    written.set(file, linked ?? writtenFile(target, digest))
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
    written
  }
}
