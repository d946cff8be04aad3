import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {markUsed, removeOld} from './remove-old.ts'
import {writeWhole} from './write-whole.ts'

const pruned = new Set<string>()

/**
 * What is kept in a file of the cache, made when it is not there.
 *
 * The file begins with the digest of the rest: one that a fault of the disk or a hand has changed is
 * made anew. A file that cannot be written costs time, never correctness.
 */
export async function keptOrMade(file: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const known = readKept(file)
  if (known) {
    markUsed(file)
    return known
  }
  const content = Buffer.from(await make())
  try {
    writeWhole(file, Buffer.concat([Buffer.from(`${hash('sha256', content)}\n`), content]))
    pruneOnce(path.dirname(file))
  } catch {
    // The next run makes it again.
  }
  return content
}

function readKept(file: string): Buffer | undefined {
  let all: Buffer
  try {
    all = readFileSync(file)
  } catch {
    return undefined
  }
  const middle = all.indexOf('\n')
  const content = all.subarray(middle + 1)
  return all.toString('latin1', 0, middle) === hash('sha256', content) ? content : undefined
}

/** Once a process: a folder of a thousand files takes longer to look through than a file to make. */
function pruneOnce(folder: string): void {
  if (pruned.has(folder)) return
  pruned.add(folder)
  removeOld(folder)
}
