import {mkdirSync, mkdtempSync, rmdirSync, statfsSync} from 'node:fs'
import path from 'node:path'

/** A compiled program and the working files of its compiler take less, in bytes. */
const enough = 32 * 2 ** 20

/** Whether a folder, made where there is none, may be written into and its disk has room. */
export function hasRoom(folder: string): boolean {
  try {
    mkdirSync(folder, {recursive: true})
    rmdirSync(mkdtempSync(path.join(folder, '.room-')))
    const {bavail, bsize} = statfsSync(folder)
    return bavail * bsize > enough
  } catch {
    return false
  }
}
