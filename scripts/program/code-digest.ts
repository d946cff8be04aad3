import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {Refusal} from '../command-line/run.ts'

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
  return path.extname(name) === '' ? filesInFolder(name) : [name]
}

function filesInFolder(name: string): string[] {
  return readdirSync(path.join(root, name), {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path.join(name, entry.name)
      const isFolder = entry.isSymbolicLink() ? leadsToFolder(inside) : entry.isDirectory()
      return isFolder ? filesInFolder(inside) : [inside]
    })
}

/** Links are followed, as Astro does: what they lead to is part of the site. */
function leadsToFolder(link: string): boolean {
  const file = path.join(root, link)
  if (!existsSync(file)) throw new Refusal(`A link that leads nowhere: ${link}`)
  const target = realpathSync(file)
  if (`${realpathSync(path.dirname(file))}${path.sep}`.startsWith(`${target}${path.sep}`)) {
    throw new Refusal(`A link that leads into a folder around it, without end: ${link}`)
  }
  return statSync(target).isDirectory()
}
