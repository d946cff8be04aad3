import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {errorCode} from '../disk/error-code.ts'
import {openFile} from '../disk/public-mode.ts'
import {rename} from '../disk/rename.ts'
import {sync, syncTree} from '../disk/sync.ts'
import {atExit} from '../processes/at-exit.ts'
import {withLock} from '../processes/lock.ts'
import {isRunning, ownIdentity, pidOf} from '../processes/process-identity.ts'
import {cannotBeMoved, isInUse} from './out-folder.ts'

/*
 * A build writes aside and moves in at the end, so that the published folder is always one whole
 * build. All of it stands beside that folder, on the same file system: only there is a move one step.
 *
 *   .dist.staging-4711.90210    being written by process 4711, which began at that tick
 *   .dist.previous-4711.90210   the build before, for the moment between the two moves
 *   .dist.zip-4711.90210        the zip to hand out
 *   .dist.lock                  held by whoever is moving
 */
const kinds = ['staging', 'previous', 'zip'] as const

function sibling(out: string, kind: (typeof kinds)[number]): string {
  return path.join(path.dirname(out), startOfName(out, kind) + ownIdentity)
}

function startOfName(out: string, kind: (typeof kinds)[number]): string {
  return `.${path.basename(out)}.${kind}-`
}

/** Makes an empty folder to build in. It vanishes with the process, however that ends. */
export function stage(out: string): string {
  const folder = sibling(out, 'staging')
  const clear = () => rmSync(folder, {recursive: true, force: true})
  clear()
  mkdirSync(folder, {recursive: true})
  atExit(clear)
  return folder
}

/** Writes the zip that goes beside the site when it moves in. */
export function stageZip(out: string, content: Uint8Array): string {
  const file = sibling(out, 'zip')
  atExit(() => rmSync(file, {force: true}))
  writeFileSync(file, content)
  openFile(file)
  return file
}

/** A staged zip and where it goes. */
export interface StagedZip {
  staged: string
  file: string
}

/**
 * Puts the staged folder in the place of `out` and removes what stood there; the zip goes with it.
 * The former site goes when the new one is on the disk.
 */
export async function moveIn(staged: string, out: string, zip?: StagedZip): Promise<void> {
  syncTree(staged)
  if (zip) sync(zip.staged)
  await withLock(lockOf(out), () => {
    const previous = sibling(out, 'previous')
    if (existsSync(out)) moveAway(out, previous)
    try {
      rename(staged, out)
    } catch (error) {
      if (existsSync(previous)) rename(previous, out)
      throw error
    }
    sync(path.dirname(out))
    rmSync(previous, {recursive: true, force: true})
    if (zip) rename(zip.staged, zip.file)
  })
}

function moveAway(out: string, previous: string): void {
  try {
    rename(out, previous)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EBUSY') throw cannotBeMoved(out)
    // So Windows answers while a program has a file of the folder open.
    if (code === 'EPERM') throw isInUse(out)
    throw error
  }
}

/** Clears what a build that was killed has left; brings back the site if it was being moved. */
export async function recover(out: string): Promise<void> {
  if (!leftovers(out).length) return
  await withLock(lockOf(out), () => {
    for (const {kind, folder} of leftovers(out)) {
      if (kind === 'previous' && !existsSync(out)) rename(folder, out)
      else rmSync(folder, {recursive: true, force: true})
    }
  })
}

const lockOf = (out: string) => path.join(path.dirname(out), `.${path.basename(out)}.lock`)

function leftovers(out: string) {
  const parent = path.dirname(out)
  const names = existsSync(parent) ? readdirSync(parent) : []
  return kinds.flatMap((kind) => {
    const start = startOfName(out, kind)
    return names
      .filter((name) => name.startsWith(start))
      .map((name) => ({
        kind,
        folder: path.join(parent, name),
        identity: name.slice(start.length)
      }))
      .filter(({identity}) => pidOf(identity) !== undefined && !isRunning(identity))
  })
}
