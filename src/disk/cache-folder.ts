import path from 'node:path'
import {fileURLToPath} from 'node:url'

const usual = fileURLToPath(new URL('../../.cache/', import.meta.url))

/**
 * A folder of what earlier runs have made, below `SITE_CACHE_DIR` or the project's `.cache/`. It need
 * not be there, and may be removed at any time.
 */
export function cacheFolder(name: string): string {
  return path.join(path.resolve(process.env['SITE_CACHE_DIR'] || usual), name)
}
