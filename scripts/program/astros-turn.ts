import path from 'node:path'
import {cacheFolder} from '../../src/disk/cache-folder.ts'
import {withLock} from '../processes/lock.ts'
import {hasRoom} from './has-room.ts'

/**
 * Astro keeps working files in `.astro/`, whatever it does there: one at a time goes through it.
 * Where no lock can be made nobody else can make one either, and nobody is waited for.
 */
export async function inAstrosTurn<T>(work: () => Promise<T>): Promise<T> {
  const folder = cacheFolder('')
  return hasRoom(folder) ? withLock(path.join(folder, 'astro.lock'), work) : work()
}
