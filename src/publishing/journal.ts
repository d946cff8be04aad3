import {readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {sync} from '../disk/sync.ts'
import {lookAt} from './obstacles.ts'
import {writeBeside} from './write-beside.ts'

/** Which files may be ours: the list of every build that was begun here and not finished. */
export const journalFile = '.publishing.json'

/** What a publication that was stopped has noted. */
export interface Journal {
  files: string[]
  /** Whether there is a journal that cannot be read. */
  isDamaged: boolean
}

/** Reads the journal of a folder; without one nothing was begun. */
export function readJournal(target: string): Journal {
  if (!lookAt(target, journalFile)?.isFile()) return {files: [], isDamaged: false}
  try {
    const files: unknown = JSON.parse(readFileSync(path.join(target, journalFile), 'utf8'))
    if (Array.isArray(files) && files.every((file) => typeof file === 'string'))
      return {files, isDamaged: false}
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return {files: [], isDamaged: true}
}

/** Notes which files may be ours, before any of them is written (a write-ahead journal). */
export function writeJournal(target: string, files: readonly string[]): void {
  writeBeside(target, journalFile, JSON.stringify(files)).putInPlace()
  sync(target)
}

/** Everything is done: what is there is what the manifest says. */
export function endJournal(target: string): void {
  rmSync(path.join(target, journalFile))
  sync(target)
}
