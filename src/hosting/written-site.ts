import {
  closeSync,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {fileMode, openFile} from '../disk/public-mode.ts'
import {removeOld} from '../disk/remove-old.ts'
import {writeWhole} from '../disk/write-whole.ts'

/** A file as it was when it was written. */
export interface WrittenFile {
  /** SHA-256 of its content. */
  digest: string
  inode: number
  size: number
  /** Time of the last change, in milliseconds. */
  modified: number
}

/** A site that stands somewhere, with what was written there. */
export interface WrittenSite {
  folder: string
  files: ReadonlyMap<string, WrittenFile>
}

/** Writes a file that is not there yet. */
export function writeNew(target: string, content: Uint8Array, digest: string): WrittenFile {
  const handle = openSync(target, 'wx')
  try {
    writeFileSync(handle, content)
    openFile(handle)
    return writtenFile(fstatSync(handle), digest)
  } finally {
    closeSync(handle)
  }
}

function writtenFile({ino, size, mtimeMs}: Stats, digest: string): WrittenFile {
  return {digest, inode: ino, size, modified: mtimeMs}
}

/**
 * Puts a file of a site before into a new place, as another name of the same file (a hard link), when
 * it has the content that is wanted and nobody has touched it since it was written. A name takes a
 * tenth of the time of a new file; a build changes few of thousands.
 */
export function linkUnchanged(
  before: WrittenSite | undefined,
  file: string,
  {target, digest}: {target: string; digest: string}
): WrittenFile | undefined {
  const known = before?.files.get(file)
  if (!before || known?.digest !== digest) return undefined
  try {
    linkSync(path.join(before.folder, file), target)
  } catch {
    return undefined
  }
  // Looked at after the link: another build may have replaced the file a moment ago.
  const found = lstatSync(target)
  const {inode, size, modified} = writtenFile(found, digest)
  const isSame = inode === known.inode && size === known.size && modified === known.modified
  if (isSame && (found.mode & 0o777) === fileMode) return known
  unlinkSync(target)
  return undefined
}

/** Reads what was noted of a site; nothing where there is no note, or one of another folder. */
export function readWrittenSite(note: string, folder: string): WrittenSite | undefined {
  try {
    const noted = JSON.parse(readFileSync(note, 'utf8')) as {
      folder: string
      files: [string, WrittenFile][]
    }
    return noted.folder === folder ? {folder, files: new Map(noted.files)} : undefined
  } catch {
    return undefined
  }
}

/** Notes a site. A note that cannot be written costs time, never correctness. */
export function noteWrittenSite(note: string, {folder, files}: WrittenSite): void {
  try {
    writeWhole(note, JSON.stringify({folder, files: [...files]}))
    removeOld(path.dirname(note))
  } catch {
    // The next build writes its files anew.
  }
}
