import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs'

const kept = new URL('../../.cache/', import.meta.url)
const aside = new URL('../../.cache-aside/', import.meta.url)

/** Whatever the work does, what was kept before it is there again. */
export function withOwnCache<Made>(work: () => Made): Made {
  // What a run that was killed has left.
  rmSync(aside, {recursive: true, force: true})
  forgetAll()
  try {
    return work()
  } finally {
    forgetAll()
    renameSync(new URL('0', aside), kept)
    rmSync(aside, {recursive: true, force: true})
  }
}

/**
 * Cold is a fresh clone: nothing is read, compiled, drawn or compressed yet. Moved, not removed, for
 * the reason that `memoryFolder` gives.
 */
export function forgetAll(): void {
  mkdirSync(aside, {recursive: true})
  if (existsSync(kept)) renameSync(kept, new URL(String(readdirSync(aside).length), aside))
}
