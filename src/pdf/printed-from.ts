import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {listFiles} from '../hosting/folder.ts'

/**
 * Digest of all that a PDF is printed from: the content and the code. A PDF of another digest is
 * another one, whatever has changed.
 */
export function printedFrom(contentFolder: string, code: string): string {
  const hash = createHash('sha256').update(code)
  for (const file of listFiles(contentFolder)) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(contentFolder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
