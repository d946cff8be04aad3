import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** All that a site is made with, content apart. */
const made = [
  'src',
  'public',
  'scripts/program',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json'
]

let digest: string | undefined

/** Digest of the project's code, of what it depends on, and of the Node that runs it. */
export function codeDigest(): string {
  digest ??= compute()
  return digest
}

function compute(): string {
  const hash = createHash('sha256').update(JSON.stringify([root, process.version, process.arch]))
  for (const name of made.flatMap(filesIn)) {
    hash.update(`\0${name}\0`).update(readFileSync(path.join(root, name)))
  }
  return hash.digest('hex')
}

/** A file, or the files in a folder at any depth, from the project's root. */
function filesIn(name: string): string[] {
  return path.extname(name) === ''
    ? readdirSync(path.join(root, name), {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
        .sort()
    : [name]
}
