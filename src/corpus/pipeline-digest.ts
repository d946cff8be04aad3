import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'

/** Everything whose change can change a reading. */
const parts = ['../remark', '../rehype', '../citations', '../identifiers', '../schemas', '.']

let digest: string | undefined

/** Digest of the code that reads texts, and of the versions of the libraries it uses. */
export function pipelineDigest(): string {
  digest ??= compute()
  return digest
}

function compute(): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const folder = new URL(`${part}/`, import.meta.url)
    for (const name of readdirSync(folder).sort()) {
      if (/\.(?:ts|json)$/u.test(name))
        hash.update(name).update(readFileSync(new URL(name, folder)))
    }
  }
  return hash
    .update(readFileSync(new URL('../../package-lock.json', import.meta.url)))
    .digest('hex')
}
