import {lstat, readlink, rm, symlink} from 'node:fs/promises'
import {setTimeout as wait} from 'node:timers/promises'

/** Nothing here takes as long; whoever is said to hold the lock is another program by now. */
const longest = 15 * 60 * 1000

/**
 * Runs the work while no other process holds the lock; waits for its turn.
 *
 * The lock is a symbolic link to the number of the process that holds it: a link is made with its
 * content in one step, and only one of many can make it.
 */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!(await take(lock))) {
    await removeIfLeft(lock)
    await wait(50)
  }
  try {
    return await work()
  } finally {
    await rm(lock, {force: true})
  }
}

/** Whether a process of that number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await symlink(String(process.pid), lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** A process that was killed leaves its lock. One at a time may decide that, and looks again. */
async function removeIfLeft(lock: string): Promise<void> {
  const deciding = `${lock}-deciding`
  if (!(await isLeft(lock)) || !(await take(deciding))) return
  if (await isLeft(lock)) await rm(lock, {force: true})
  await rm(deciding, {force: true})
}

async function isLeft(lock: string): Promise<boolean> {
  try {
    const made = await lstat(lock)
    return !isAlive(Number(await readlink(lock))) || Date.now() - made.mtimeMs > longest
  } catch {
    return false
  }
}
