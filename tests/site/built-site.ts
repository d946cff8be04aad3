import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {mkdir, readdir, readFile, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {withLock} from '../../src/processes/lock.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const shelf = path.join(root, '.cache/test-site')

/** What a built site depends on, besides its content. */
const makers = ['src', 'public', 'scripts/build.ts', 'astro.config.mjs', 'package-lock.json']

const hour = 60 * 60 * 1000

/**
 * Folder of the built site of a content folder; the real content without an argument.
 *
 * Built by `npm run build`'s own script at the first call and again when something it is made of
 * has changed. Test files in parallel wait for one build.
 */
export async function builtSite(content = path.join(root, 'content')): Promise<string> {
  const digest = await digestOf([...makers.map((name) => path.join(root, name)), content])
  const folder = path.join(shelf, digest)
  if (existsSync(folder)) return folder

  await mkdir(shelf, {recursive: true})
  await withLock(path.join(shelf, `${digest}.lock`), async () => {
    if (existsSync(folder)) return
    await removeOlderThan(2 * hour)
    await build(content, folder)
  })
  return folder
}

async function build(content: string, out: string): Promise<void> {
  const script = path.join(root, 'scripts/build.ts')
  await promisify(execFile)(process.execPath, [script, '--content', content, '--out', out], {
    cwd: root,
    maxBuffer: 2 ** 26
  }).catch((error: {stdout?: string; stderr?: string}) => {
    throw new Error(`The site of ${content} does not build:\n${error.stdout}\n${error.stderr}`)
  })
}

async function removeOlderThan(age: number): Promise<void> {
  for (const name of await readdir(shelf)) {
    const entry = path.join(shelf, name)
    const {mtimeMs} = await stat(entry).catch(() => ({mtimeMs: Date.now()}))
    if (Date.now() - mtimeMs > age) await rm(entry, {recursive: true, force: true})
  }
}

async function digestOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(paths.map(filesIn))).flat()) {
    hash.update(path.relative(root, file)).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesIn(entry: string): Promise<string[]> {
  if (!existsSync(entry)) return []
  if (!(await stat(entry)).isDirectory()) return [entry]
  const found = await readdir(entry, {recursive: true, withFileTypes: true})
  return found
    .filter((child) => child.isFile())
    .map((child) => path.join(child.parentPath, child.name))
    .sort()
}
