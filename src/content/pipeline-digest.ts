import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'

/** Everything whose change can change a reading. */
const rooms = [
  'identifiers',
  'citations',
  'schemas',
  'remark',
  'rehype',
  'diagnostics',
  'privacy',
  'signs',
  'content',
  'texts'
]

let digest: string | undefined

/** Digest of the code that reads texts, and of the versions of the libraries it uses. */
export function pipelineDigest(): string {
  digest ??= compute()
  return digest
}

function compute(): string {
  const hash = createHash('sha256')
  for (const room of rooms) {
    const folder = new URL(`../${room}/`, import.meta.url)
    for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
      if (/\.(?:ts|json)$/u.test(name))
        hash.update(name).update(readFileSync(new URL(name, folder)))
    }
  }
  return hash
    .update(readFileSync(new URL('../../package-lock.json', import.meta.url)))
    .digest('hex')
}
