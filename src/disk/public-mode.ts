import {chmodSync, fchmodSync} from 'node:fs'

/*
 * A site is served by another user than the one who builds it: everybody may read it, whatever the
 * umask says of that. Who may write is left to the umask.
 */
const umask = process.umask()

/** Permissions of a published file. */
export const fileMode = 0o666 & ~(umask & 0o222)

/** Permissions of a published folder. */
const folderMode = 0o777 & ~(umask & 0o222)

/** Whether what is newly made has these by itself. */
const isOpen = (umask & 0o555) === 0

/** Opens a folder that was made a moment ago to all readers. */
export function openFolder(folder: string): void {
  if (!isOpen) chmodSync(folder, folderMode)
}

/** Opens a file that was made a moment ago to all readers. */
export function openFile(file: string | number): void {
  if (isOpen) return
  if (typeof file === 'number') fchmodSync(file, fileMode)
  else chmodSync(file, fileMode)
}
