import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {fileMode, openFolder, setMode} from '../disk/public-mode.ts'
import {rename} from '../disk/rename.ts'

/** Files being written stand beside their place under such a name until they are whole. */
export const half = '.publishing'

/** A file that is on the disk beside its place. */
export interface Beside {
  /** Gives it its place, in one step. */
  putInPlace: () => void
}

/** Writes a file beside its place, whole and on the disk. */
export function writeBeside(target: string, file: string, content: string | Uint8Array): Beside {
  const place = path.join(target, file)
  makeFolder(path.dirname(place))
  const beside = place + half
  rmSync(beside, {force: true})
  // New: whatever stands there in the meantime, such as a link, is not written through.
  const handle = openSync(beside, 'wx')
  try {
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  setMode(beside, fileMode)
  return {putInPlace: () => rename(beside, place)}
}

/**
 * Makes a folder and those above it, and tells which were not there. A link in the place of one is not
 * followed.
 */
export function makeFolder(folder: string): string[] {
  const found = lstatSync(folder, {throwIfNoEntry: false})
  if (found?.isDirectory()) return []
  const above = found ? [] : makeFolder(path.dirname(folder))
  // Throws where something else stands.
  mkdirSync(folder)
  openFolder(folder)
  return [...above, folder]
}

/** A file that stays may be one that only its owner could read. */
export function openToReaders(file: string): void {
  setMode(file, (statSync(file).mode & 0o777) | 0o444)
}
