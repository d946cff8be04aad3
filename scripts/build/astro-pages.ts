import {fileURLToPath} from 'node:url'
import {build} from 'astro'
import {nativeModules} from './native-modules.ts'
import type {Stage} from './staging.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Lets Astro write the pages of the current corpus. */
export async function writePages(content: string, {site, cache}: Stage): Promise<void> {
  process.env['CONTENT_DIR'] = content
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  await build({
    root,
    outDir: site,
    // Two builds at once would write the same store: each has its own.
    cacheDir: cache,
    logLevel: 'error',
    vite: {logLevel: 'error', plugins: [nativeModules()]}
  })
}
