import {chmodSync, fchmodSync, fstatSync, statSync} from 'node:fs'
import {errorCode} from './error-code.ts'

/*
 * A site is served by another user than the one who builds it: everybody may read it, whatever the
 * umask says of that. Who may write is left to the umask.
 */
const umask = process.umask()

/** Permissions of a published file. */
export const fileMode = 0o666 & ~(umask & 0o222)

/** Permissions of a published folder. */
const folderMode = 0o777 & ~(umask & 0o222)

const unknown = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM'])

/** Whether what is newly made has these by itself. */
const isOpen = (umask & 0o555) === 0

/** Opens a folder that was made a moment ago to all readers. */
export function openFolder(folder: string): void {
  if (!isOpen) setMode(folder, folderMode)
}

/** Opens a file that was made a moment ago to all readers. */
export function openFile(file: string | number): void {
  if (!isOpen) setMode(file, fileMode)
}

/**
 * Gives a file or a folder its permissions. Some file systems know none: whoever mounts such a disk
 * decides who may read it.
 */
export function setMode(file: string | number, mode: number): void {
  const found = typeof file === 'number' ? fstatSync(file) : statSync(file)
  if ((found.mode & 0o777) === mode) return
  try {
    if (typeof file === 'number') fchmodSync(file, mode)
    else chmodSync(file, mode)
  } catch (error) {
    if (!unknown.has(errorCode(error))) throw error
  }
}
