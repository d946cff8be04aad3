import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {cp} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {isAlive, withLock} from './lock.ts'

/*
 * A build writes aside and moves in at the end, so that the published folder is always one whole
 * build. All of it stands beside that folder, on the same file system: only there is a move one step.
 *
 *   .dist.staging-4711    being written by process 4711
 *   .dist.previous-4711   the build before, for the moment between the two moves
 *   .dist.lock            held by whoever is moving
 *
 * Astro, too, moves files from its own folder in the project to where it builds. A folder on another
 * file system, such as a USB stick, is therefore built in the project and copied beside its place.
 */
const project = fileURLToPath(new URL('../../', import.meta.url))
const kinds = ['staging', 'previous'] as const

export interface Stage {
  /** Becomes the published folder. */
  site: string
  /** For whatever the build wants to keep while it runs. */
  cache: string
}

function sibling(out: string, kind: (typeof kinds)[number], pid = process.pid): string {
  return path.join(path.dirname(out), nameOf(out, kind, pid))
}

function nameOf(out: string, kind: (typeof kinds)[number], pid: number): string {
  return `.${path.basename(out)}.${kind}-${pid}`
}

/** Where a site is built that cannot be built beside its place. */
const elsewhere = path.join(project, '.cache')

function isOnOtherFileSystem(out: string): boolean {
  return statSync(path.dirname(out)).dev !== statSync(project).dev
}

/** Makes empty folders to build in. They vanish with the process, however that ends. */
export function stage(out: string): Stage {
  mkdirSync(path.dirname(out), {recursive: true})
  const beside = sibling(out, 'staging')
  const folder = isOnOtherFileSystem(out)
    ? path.join(elsewhere, nameOf(out, 'staging', process.pid))
    : beside
  const clear = () => {
    for (const name of [folder, beside]) rmSync(name, {recursive: true, force: true})
  }
  clear()
  const made = {site: path.join(folder, 'site'), cache: path.join(folder, 'cache')}
  for (const name of Object.values(made)) mkdirSync(name, {recursive: true})
  process.once('exit', clear)
  for (const [signal, status] of signals) process.once(signal, () => process.exit(status))
  return made
}

/** What a shell gives as the status of a program that a signal ended. */
const signals = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const

/** Puts the staged folder in the place of `out` and removes what stood there. */
export async function moveIn(built: string, out: string): Promise<void> {
  const staged = isOnOtherFileSystem(out) ? sibling(out, 'staging') : built
  if (staged !== built) await cp(built, staged, {recursive: true})
  await withLock(lockOf(out), async () => {
    const previous = sibling(out, 'previous')
    if (existsSync(out)) renameSync(out, previous)
    try {
      renameSync(staged, out)
    } catch (error) {
      if (existsSync(previous)) renameSync(previous, out)
      throw error
    }
    rmSync(previous, {recursive: true, force: true})
  })
}

/** Clears what a build that was killed has left; brings back the site if it was being moved. */
export async function recover(out: string): Promise<void> {
  if (!leftovers(out).length) return
  await withLock(lockOf(out), async () => {
    for (const {kind, folder} of leftovers(out)) {
      if (kind === 'previous' && !existsSync(out)) renameSync(folder, out)
      else rmSync(folder, {recursive: true, force: true})
    }
  })
}

const lockOf = (out: string) => path.join(path.dirname(out), `.${path.basename(out)}.lock`)

function leftovers(out: string) {
  return [path.dirname(out), elsewhere].flatMap((parent) => {
    const names = existsSync(parent) ? readdirSync(parent) : []
    return kinds.flatMap((kind) => {
      const start = nameOf(out, kind, 0).slice(0, -1)
      return names
        .filter((name) => name.startsWith(start))
        .map((name) => ({kind, name, pid: Number(name.slice(start.length))}))
        .filter(({pid}) => pid > 0 && pid !== process.pid && !isAlive(pid))
        .map(({name}) => ({kind, folder: path.join(parent, name)}))
    })
  })
}
