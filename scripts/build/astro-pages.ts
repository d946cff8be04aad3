import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'astro'
import {withLock} from './lock.ts'
import {nativeModules} from './native-modules.ts'
import type {Stage} from './staging.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const turn = path.join(root, '.cache/astro.lock')

/** Astro keeps working files in `.astro/`, whatever it does there: one at a time goes through it. */
export async function inAstrosTurn<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(turn), {recursive: true})
  return withLock(turn, work)
}

/** Lets Astro write the pages of the current corpus. */
export async function writePages(content: string, {site, cache}: Stage): Promise<void> {
  process.env['CONTENT_DIR'] = content
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  await inAstrosTurn(() =>
    build({
      root,
      outDir: site,
      cacheDir: cache,
      logLevel: 'error',
      vite: {logLevel: 'error', plugins: [nativeModules()]}
    })
  )
}
