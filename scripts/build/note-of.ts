import {createHash} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const notes = fileURLToPath(new URL('../../.cache/sites/', import.meta.url))

/** Where it is noted what a published folder was written with. */
export function noteOf(out: string): string {
  mkdirSync(notes, {recursive: true})
  return path.join(notes, `${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`)
}
