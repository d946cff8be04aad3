import {createHash} from 'node:crypto'
import path from 'node:path'
import {cacheFolder} from '../disk/cache-folder.ts'

/** Where it is noted what a published folder was written with. */
export function noteOf(out: string): string {
  const name = createHash('sha256').update(out).digest('hex').slice(0, 16)
  return path.join(cacheFolder('sites'), `${name}.json`)
}
