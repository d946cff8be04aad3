import {createHash} from 'node:crypto'
import {compress, type Ending} from './compress.ts'
import {type BuiltFile, bytesOf, type Content, contentOf} from './content.ts'
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

/** Writes a file that every page loads; the best compression takes the longest, and is done once. */
export function writeShared(
  site: SiteFolder,
  file: string,
  content: Content,
  kept: Kept | undefined
): void {
  const bytes = bytesOf(content)
  const key = kept && keyOf(kept, 'shared', file, bytes)
  const known = key && kept.get<[ending: Ending, base64: string][]>(key)
  const small = known
    ? known.map(([ending, base64]) => ({ending, content: Buffer.from(base64, 'base64')}))
    : compress(file, bytes)
  site.write(file, bytes, small)
  if (key && !known) {
    const made = small.map((one) => [one.ending, Buffer.from(one.content).toString('base64')])
    kept.set(key, made)
  }
}

/** Writes a file, or takes it over with its neighbours when its content is known to be the same. */
export async function writeOther(
  site: SiteFolder,
  {file, content, digest}: BuiltFile,
  kept: Kept | undefined
): Promise<void> {
  const key = kept && digest && keyOf(kept, 'file', file, digest)
  const known = key && kept.get<FileDigests>(key)
  if (known && site.adopt(known)) return
  site.write(file, await contentOf(content))
  if (key) kept.set(key, site.digestsOf(file))
}
