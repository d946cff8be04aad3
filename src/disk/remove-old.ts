import {readdirSync, rmSync, statSync, utimesSync} from 'node:fs'
import path from 'node:path'

const day = 24 * 60 * 60 * 1000

/** What nobody has used for so long is removed, in milliseconds. */
const keptFor = 30 * day

/** Removes what nobody has used for a month from a folder of the cache. */
export function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (Date.now() - changedAt(file) > keptFor) rmSync(file, {recursive: true, force: true})
  }
}

/** Whatever is in use is young. A day is exact enough, and most runs write nothing. */
export function markUsed(file: string): void {
  if (Date.now() - changedAt(file) < day) return
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // A file of another user: it is made anew in a month.
  }
}

/** Of what is gone in the meantime: now. */
function changedAt(file: string): number {
  return statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? Date.now()
}
