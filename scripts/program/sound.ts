import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {listFiles} from '../../src/hosting/folder.ts'
import {sha256} from '../../src/hosting/manifest.ts'
import {foldersIn} from './folders.ts'

/** Name of the list of digests of a compiled program. */
const list = 'program.json'

/** Writes down what a compiled program is made of. */
export function seal(folder: string): void {
  writeFileSync(path.join(folder, list), digestsOf(folder))
}

/** Whether a program is there, and every file of it is as it was compiled. */
export function isSound(folder: string): boolean {
  try {
    return readFileSync(path.join(folder, list), 'utf8') === digestsOf(folder)
  } catch {
    return false
  }
}

function digestsOf(folder: string): string {
  const {modules, site} = foldersIn(folder)
  const digests = [modules, site].map((part) =>
    listFiles(part).map((file) => [file, sha256(readFileSync(path.join(part, file)))])
  )
  return JSON.stringify(digests)
}
