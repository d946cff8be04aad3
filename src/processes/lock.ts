import {
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {errorCode} from '../disk/error-code.ts'
import {atExit} from './at-exit.ts'
import {isCertain, isRunning, ownIdentity, pidOf} from './process-identity.ts'

/**
 * Nothing here takes as long: where the system does not tell when a process began, whoever is said to
 * hold the lock is another program by now.
 */
const longest = 15 * 60 * 1000

/** Whoever waits longer is told what for, in milliseconds. */
const patience = 5000

/** Runs the work while no other process holds the lock; waits for its turn. */
export async function withLock<T>(lock: string, work: () => T | Promise<T>): Promise<T> {
  const release = await takeLock(lock)
  try {
    return await work()
  } finally {
    release()
  }
}

/**
 * Takes the lock (a mutex of processes) when no other holds it; waits for its turn. Answers what gives
 * it back, which happens also when the process ends.
 *
 * The lock is a symbolic link to the identity of the process that holds it: a link is made with its
 * content in one step, and only one of many can make it. Where links are not to be had, as for a
 * user of Windows, it is a file that only one can make: killed between making and writing it, its
 * holder is nobody, and the lock is left when it is old.
 */
export async function takeLock(lock: string): Promise<() => void> {
  const since = Date.now()
  let told = false
  while (!take(lock)) {
    removeIfLeft(lock)
    if (!told && Date.now() - since > patience) {
      told = true
      tellOf(lock)
    }
    await wait(50)
  }
  const remove = () => rmSync(lock, {force: true})
  const callOff = atExit(remove)
  removeDecisions(lock)
  return () => {
    if (callOff()) remove()
  }
}

/** Whether what stands there is a lock, and nothing that somebody else has put there. */
export function isLock(place: string): boolean {
  const found = lstatSync(place, {throwIfNoEntry: false})
  if (found?.isSymbolicLink()) return true
  return found?.isFile() === true && pidOf(readFileSync(place, 'utf8')) !== undefined
}

function take(lock: string): boolean {
  try {
    makeLink(lock)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** A link or, where there are none, a file with the same content. */
function makeLink(lock: string): void {
  try {
    symlinkSync(ownIdentity, lock)
  } catch (error) {
    if (!withoutLinks.has(errorCode(error))) throw error
    writeFileSync(lock, ownIdentity, {flag: 'wx'})
  }
}

const withoutLinks = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'UNKNOWN'])

/**
 * Removes the lock of a process that was killed. One at a time may do so, and looks again: the turn
 * is a lock of its own for this dead process, who takes no further one.
 */
function removeIfLeft(lock: string): void {
  const holder = holderOf(lock)
  if (holder === undefined || !isLeft(lock, holder)) return
  const decision = `${lock}-deciding-${holder.replace(/[^\w.]/gu, '')}`
  if (take(decision)) {
    if (holderOf(lock) === holder) rmSync(lock, {force: true})
    rmSync(decision, {force: true})
  } else removeIfLeft(decision)
}

/** Whoever holds the lock has nothing left to decide, and clears what somebody killed has left. */
function removeDecisions(lock: string): void {
  const start = `${path.basename(lock)}-deciding`
  for (const name of readdirSync(path.dirname(lock))) {
    if (name.startsWith(start)) rmSync(path.join(path.dirname(lock), name), {force: true})
  }
}

function holderOf(lock: string): string | undefined {
  try {
    return readlinkSync(lock)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
  }
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return undefined
  }
}

function isLeft(lock: string, holder: string): boolean {
  const isBeingMade = holder === ''
  if (!isBeingMade && !isRunning(holder)) return true
  if (isCertain(holder)) return false
  const made = lstatSync(lock, {throwIfNoEntry: false})
  return made !== undefined && Date.now() - made.mtimeMs > longest
}

function tellOf(lock: string): void {
  const pid = pidOf(holderOf(lock) ?? '')
  const [inFinnish, inEnglish] = pid ? [`, prosessi ${pid}`, ` that process ${pid} has`] : ['', '']
  console.error(`Odotetaan vuoroa: ${lock}${inFinnish}\nWaiting for a turn${inEnglish}`)
}
