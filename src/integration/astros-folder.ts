import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {atExit} from '../processes/at-exit.ts'
import {takeLock} from '../processes/lock.ts'
import {isRunning, ownIdentity} from '../processes/process-identity.ts'

/**
 * Astro keeps working files in `.astro/`, whatever it does there: one at a time goes through it, until
 * it has bundled. Answers what ends the turn.
 */
export function astrosTurn(root: URL): Promise<() => void> {
  const folder = fileURLToPath(new URL('.astro/', root))
  mkdirSync(folder, {recursive: true})
  return takeLock(path.join(folder, 'agreement.lock'))
}

/**
 * Where Astro bundles to, and where it keeps its store of collections, for one build:
 * `.astro/site-4711.90210/`. The published folder must stay as it is; and the store, in `node_modules/`
 * by default, would be the one of whoever else shares that folder and has built since. Both vanish with
 * the process; what killed ones have left is cleared.
 */
export function foldersOfBuild(root: URL): {outDir: URL; cacheDir: URL} {
  const parent = fileURLToPath(new URL('.astro/', root))
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
