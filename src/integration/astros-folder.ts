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
 * An empty folder that Astro bundles into, `.astro/site-4711.90210/`: the published one must stay as it
 * is. It vanishes with the process; what killed ones have left is cleared.
 */
export function bundleFolder(root: URL): URL {
  const parent = fileURLToPath(new URL('.astro/', root))
  const start = 'site-'
  for (const name of readdirSync(parent)) {
    if (name.startsWith(start) && !isRunning(name.slice(start.length))) remove(parent, name)
  }
  const own = start + ownIdentity
  remove(parent, own)
  atExit(() => remove(parent, own))
  return new URL(`.astro/${own}/`, root)
}

function remove(parent: string, name: string): void {
  rmSync(path.join(parent, name), {recursive: true, force: true})
}
