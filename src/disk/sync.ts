import {closeSync, fsyncSync, openSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {errorCode} from './error-code.ts'

/*
 * What is written is in memory first, and a rename may reach the disk before the content does: after
 * a power cut the new name then has an empty file, and the former one is gone. So content is put on
 * the disk before its name, and names before what they replace is removed.
 */

/** Waits until a file or the names in a folder are on the disk. */
export function sync(place: string): void {
  let handle: number | undefined
  try {
    handle = openSync(place, 'r')
    fsyncSync(handle)
  } catch (error) {
    // Some systems sync no folders, some only what is opened for writing, some disks nothing.
    if (!unsupported.includes(errorCode(error))) throw error
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** Waits until a folder and all that lies in it are on the disk. Links are not followed. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) syncTree(place)
    else if (entry.isFile()) sync(place)
  }
  sync(folder)
}

const unsupported = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EPERM', 'EROFS']
