import {readFileSync} from 'node:fs'
import path from 'node:path'
import {type Zippable, zipSync} from 'fflate'
import {listFiles} from '../hosting/folder.ts'
import {isForServers} from '../hosting/for-servers.ts'

/** Already compressed: packing again would only take time. */
const packed = /\.(?:woff2|png|jpg|webp|ico|pdf)$/u

/**
 * The site as one file to hand out: unpacked, it opens by double click on `index.html`.
 *
 * Times inside are the commit's, so the same commit gives the same bytes. Zip knows no time zone
 * and no year before 1980.
 */
export function offlineZip(folder: string, name: string, time = '1980-01-01'): Uint8Array {
  const when = new Date(time)
  const mtime = new Date(
    Math.max(when.getUTCFullYear(), 1980),
    when.getUTCMonth(),
    when.getUTCDate(),
    12
  )
  const files: Zippable = {}
  for (const file of listFiles(folder)) {
    if (isForServers(file)) continue
    const content = readFileSync(path.join(folder, file))
    files[`${name}/${file}`] = [content, {mtime, level: packed.test(file) ? 0 : 6}]
  }
  return zipSync(files)
}
