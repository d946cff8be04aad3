import {createHash} from 'node:crypto'
import type {SiteFolder} from './site-folder.ts'

/** What builds tell each other: which files came out of which, so that none is made twice. */
export interface Kept {
  /** Digest of the code that makes files, and of all that runs it. */
  code: string
  get: <Value>(key: string) => Value | undefined
  set: (key: string, value: unknown) => void
}

/** Names of files and their digests. */
export type FileDigests = [file: string, digest: string][]

/** Key of what these parts make, with this code. */
export function keyOf({code}: Kept, ...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(code)
  for (const part of parts) hash.update('\0').update(part)
  return hash.digest('hex')
}

/** Writes a file that every page loads; the best compression takes the longest. */
export function writeShared(
  site: SiteFolder,
  file: string,
  content: string | Uint8Array,
  kept: Kept | undefined
): void {
  const key = kept && keyOf(kept, 'shared', file, content)
  const known = key && kept.get<FileDigests>(key)
  if (known && site.adopt(known)) return
  site.write(file, content)
  if (key) kept.set(key, site.digestsOf(file))
}
