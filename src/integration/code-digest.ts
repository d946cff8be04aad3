import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {listFiles} from '../hosting/folder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let digest: string | undefined

/** Digest of the project's code, of what it depends on, and of the Node that runs it. */
export function codeDigest(): string {
  digest ??= compute()
  return digest
}

function compute(): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, process.arch]))
  const source = listFiles(path.join(root, 'src')).map((name) => `src/${name}`)
  for (const name of [...source, 'astro.config.mjs', 'package-lock.json']) {
    hash.update(`\0${name}\0`).update(readFileSync(path.join(root, name)))
  }
  return hash.digest('hex')
}
