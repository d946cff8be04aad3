import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'

/** Runs the work while no other process holds the lock; waits for its turn. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  while (!(await take(folder))) await wait(200)
  try {
    return await work()
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function take(folder: string): Promise<boolean> {
  const owner = path.join(folder, 'pid')
  try {
    await mkdir(folder)
    await writeFile(owner, String(process.pid))
    return true
  } catch {
    // A process that was killed leaves its lock behind.
    const pid = Number(await readFile(owner, 'utf8').catch(() => ''))
    if (pid > 0 && !isAlive(pid)) await rm(folder, {recursive: true, force: true})
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
