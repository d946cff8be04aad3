import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {withLock} from '../build/lock.ts'

const turn = fileURLToPath(new URL('../../.cache/astro.lock', import.meta.url))

/** Astro keeps working files in `.astro/`, whatever it does there: one at a time goes through it. */
export async function inAstrosTurn<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(turn), {recursive: true})
  return withLock(turn, work)
}
