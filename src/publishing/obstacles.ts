import {lstatSync, readlinkSync, type Stats} from 'node:fs'
import path from 'node:path'
import {listFiles} from '../hosting/folder.ts'

/** What stands where files shall be written. */
export interface Obstacles {
  /** What nobody but its owner may remove, each as a line for people; a link tells where it leads. */
  foreign: string[]
  /** Files of ours that are to go first: a folder takes the place of a file, or the reverse. */
  inTheWay: string[]
}

/**
 * Looks at every place that is to be written and at the folders above it, up to the target. Links are
 * never followed: what they lead to belongs to somebody else.
 *
 * @param isOurs Whether a file that stands there already may be replaced.
 */
export function obstaclesTo(
  files: readonly string[],
  target: string,
  isOurs: (file: string) => boolean
): Obstacles {
  const foreign = new Set<string>()
  const inTheWay = new Set<string>()
  const look = (file: string, found: Stats | undefined) => {
    if (found?.isFile() && isOurs(file)) return true
    if (found) foreign.add(describe(target, file, found))
    return false
  }
  const open = new Map<string, boolean>([['.', true]])
  const isOpen = (folder: string): boolean => {
    const known = open.get(folder)
    if (known !== undefined) return known
    if (!isOpen(path.posix.dirname(folder))) return remember(folder, false)
    const found = lookAt(target, folder)
    if (found?.isDirectory()) return remember(folder, true)
    if (look(folder, found)) inTheWay.add(folder)
    return remember(folder, false)
  }
  const remember = (folder: string, answer: boolean) => {
    open.set(folder, answer)
    return answer
  }

  for (const file of files) {
    if (!isOpen(path.posix.dirname(file))) continue
    const found = lookAt(target, file)
    if (!found?.isDirectory()) look(file, found)
    else {
      for (const below of listFiles(path.join(target, file))) {
        const inside = `${file}/${below}`
        if (look(inside, lookAt(target, inside))) inTheWay.add(inside)
      }
    }
  }
  return {foreign: [...foreign], inTheWay: [...inTheWay]}
}

/** What stands at a place, without following a link that is the place itself. */
export function lookAt(target: string, file: string): Stats | undefined {
  return lstatSync(path.join(target, file), {throwIfNoEntry: false})
}

function describe(target: string, file: string, found: Stats): string {
  return found.isSymbolicLink() ? `${file} → ${readlinkSync(path.join(target, file))}` : file
}
