import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {atExit} from './at-exit.ts'
import {isRunning, ownIdentity, pidOf} from './process-identity.ts'

/**
 * Makes a folder for what a command needs while it runs. It is removed at the end; what a run that was
 * killed has left is removed by the next one.
 *
 * @param name What it is for, the beginning of the folder's name.
 */
export function workFolder(name: string, parent = tmpdir()): string {
  const start = `${name}-`
  for (const other of readdirSync(parent)) {
    const identity = other.startsWith(start) ? other.slice(start.length) : ''
    if (pidOf(identity) === undefined || (isRunning(identity) && identity !== ownIdentity)) continue
    rmSync(path.join(parent, other), {recursive: true, force: true})
  }
  const folder = path.join(parent, start + ownIdentity)
  mkdirSync(folder)
  atExit(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}
