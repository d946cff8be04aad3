import {mkdirSync, readFileSync, unlinkSync} from 'node:fs'
import path from 'node:path'
import {openFolder} from '../disk/public-mode.ts'
import {type Compressed, compress, endings} from './compress.ts'
import {bytesOf, type Content} from './content.ts'
import type {FileDigests} from './kept.ts'
import {sha256} from './manifest.ts'
import {linkUnchanged, type WrittenFile, type WrittenSite, writeNew} from './written-site.ts'

/** A folder that a site is written into: each file once, its compressed neighbours with it. */
export interface SiteFolder {
  /** Writes a file with its compressed neighbours: those given, or those that it shall have. */
  write: (file: string, content: Content, neighbours?: Compressed[]) => void
  /**
   * Takes over a file and its neighbours from the site before, by their digests. Answers whether all
   * of them were there; otherwise none is taken.
   */
  adopt: (files: FileDigests) => boolean
  /** A file that was written and its neighbours, with their digests. */
  digestsOf: (file: string) => FileDigests
  /** Text of a file that was written. */
  read: (file: string) => string
  has: (file: string) => boolean
  /** Names of the files, sorted by code units, without compressed neighbours. */
  names: () => string[]
  /** Everything written, by file. */
  written: ReadonlyMap<string, WrittenFile>
}

/**
 * Opens an empty folder for a site, or makes it.
 *
 * @param before The site that stands in the place of this one: its files that stay the same become
 *   files of both.
 */
export function siteFolder(folder: string, before?: WrittenSite): SiteFolder {
  mkdirSync(folder, {recursive: true})
  openFolder(folder)
  const written = new Map<string, WrittenFile>()
  const names = new Set<string>()
  const made = new Set(['.'])

  const targetOf = (file: string) => {
    make(path.posix.dirname(file))
    return path.join(folder, file)
  }
  const make = (parent: string) => {
    if (made.has(parent)) return
    make(path.posix.dirname(parent))
    mkdirSync(path.join(folder, parent))
    openFolder(path.join(folder, parent))
    made.add(parent)
  }
  const put = (file: string, content: Uint8Array) => {
    // What stands there may be a file of the site before, which a second writing would change.
    if (written.has(file)) throw new Error(`Unexpected second file for ${file}`)
    const target = targetOf(file)
    const digest = sha256(content)
    const linked = linkUnchanged(before, file, {target, digest})
    written.set(file, linked ?? writeNew(target, content, digest))
  }

  return {
    write(file, content, neighbours) {
      const bytes = bytesOf(content)
      put(file, bytes)
      names.add(file)
      const small = neighbours ?? compress(file, bytes)
      for (const {ending, content: inside} of small) put(file + ending, inside)
    },
    adopt(files) {
      const taken: string[] = []
      for (const [file, digest] of files) {
        const target = targetOf(file)
        const linked = linkUnchanged(before, file, {target, digest})
        if (!linked) {
          for (const one of taken) {
            // Another name of a published file: it must go before anything is written here.
            unlinkSync(targetOf(one))
            written.delete(one)
          }
          return false
        }
        taken.push(file)
        written.set(file, linked)
      }
      const [file] = taken
      if (file) names.add(file)
      return true
    },
    digestsOf: (file) =>
      ['', ...endings].flatMap((ending) => {
        const found = written.get(file + ending)
        return found ? [[file + ending, found.digest] as const] : []
      }) as FileDigests,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    has: (file) => names.has(file),
    names: () => [...names].sort(),
    written
  }
}
