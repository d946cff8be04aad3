import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {atExit} from '../processes/at-exit.ts'
import {isRunning, ownIdentity} from '../processes/process-identity.ts'

/**
 * Where Astro bundles to, and where it keeps its store of collections, for one build:
 * `.astro/site-4711.90210/`. The published folder must stay as it is; and the store, in `node_modules/`
 * by default, would be the one of whoever else shares that folder and has built since. Both vanish with
 * the process; what killed ones have left is cleared.
 */
export function foldersOfBuild(root: URL): {outDir: URL; cacheDir: URL} {
  const parent = fileURLToPath(new URL('.astro/', root))
  mkdirSync(parent, {recursive: true})
  const start = 'site-'
  for (const name of readdirSync(parent)) {
    if (name.startsWith(start) && !isRunning(name.slice(start.length))) remove(parent, name)
  }
  const own = start + ownIdentity
  remove(parent, own)
  atExit(() => remove(parent, own))
  const folder = new URL(`.astro/${own}/`, root)
  return {outDir: new URL('site/', folder), cacheDir: new URL('cache/', folder)}
}

function remove(parent: string, name: string): void {
  rmSync(path.join(parent, name), {recursive: true, force: true})
}
