import {closeSync, mkdirSync, openSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {setMode} from './public-mode.ts'
import {rename} from './rename.ts'

/**
 * Writes a file beside its place and renames it (an atomic write): nobody ever reads half of it, and a
 * full disk leaves what was there before and nothing else. The permissions stay what they were.
 *
 * @param content What is in it, or what writes it into a file that is open.
 * @throws When it cannot be written.
 */
export function writeWhole(
  file: string,
  content: string | Uint8Array | ((handle: number) => void)
): void {
  mkdirSync(path.dirname(file), {recursive: true})
  const before = statSync(file, {throwIfNoEntry: false})
  const beside = `${file}.${process.pid}`
  try {
    const handle = openSync(beside, 'w')
    try {
      if (typeof content === 'function') content(handle)
      else writeFileSync(handle, content)
      if (before) setMode(handle, before.mode & 0o777)
    } finally {
      closeSync(handle)
    }
    rename(beside, file)
  } catch (error) {
    rmSync(beside, {force: true})
    throw error
  }
}
