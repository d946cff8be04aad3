import {accessSync, constants, statfsSync} from 'node:fs'
import {tmpdir} from 'node:os'

/** Where Linux keeps a file system in memory. */
const inMemory = '/dev/shm'

/** What a page needs for its text and for two sites, with room to spare. */
const bytesOfPage = 2 ** 20

/**
 * The folder for what is measured: in memory, where there is room.
 *
 * On a disk the same build costs up to four seconds more right after thousands of files were removed,
 * by `npm ci` or by the measurement before: ext4 without a journal gives no inode out again for one to
 * five minutes, and looks at each of them again for every new file (`recently_deleted` in
 * `fs/ext4/ialloc.c`). On a disk that is at rest it costs what it costs in memory.
 */
export function memoryFolder(pages: number): string {
  try {
    accessSync(inMemory, constants.W_OK)
    const {bavail, bsize} = statfsSync(inMemory)
    if (bavail * bsize >= pages * bytesOfPage) return inMemory
  } catch {
    // Another system, or a container without it.
  }
  return tmpdir()
}
