import {renameSync} from 'node:fs'
import {errorCode} from './error-code.ts'

/** How long one attempt waits for the next, in milliseconds: less than a second in all. */
const waits = [10, 20, 50, 100, 200, 400]

const busy = new Set(['EACCES', 'EBUSY', 'EPERM'])

/**
 * Renames a file or a folder. Windows refuses while another program looks at what is inside, such as
 * a scanner for viruses: a moment later it does not.
 *
 * @throws What the system says, when it still refuses.
 */
export function rename(from: string, to: string): void {
  for (const wait of waits) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (!busy.has(errorCode(error))) throw error
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait)
  }
  renameSync(from, to)
}
