import {createHash} from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync
} from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Corpus} from '../../src/corpus/corpus.ts'
import {collectionRows} from '../../src/corpus/loader.ts'
import {dataFiles} from '../../src/formats/data-files.ts'
import type {BuiltFile} from '../../src/hosting/finish-site.ts'
import {listFiles} from '../../src/hosting/folder.ts'
import {inAstrosTurn} from './astros-turn.ts'
import {codeDigest} from './code-digest.ts'
import {compile, foldersIn} from './compile.ts'
import type {Path} from './entry.ts'

const kept = fileURLToPath(new URL('../../.cache/programs/', import.meta.url))

/** Programs that are kept: a change of a title makes a new one. */
const most = 12

/** What a compiled program can do: see `entry.ts`. */
interface Rendering {
  paths: () => Promise<Path[]>
  render: (path: Path) => Promise<Uint8Array>
}

/**
 * The files of the site of the current corpus: what goes there as it is, then the pages.
 *
 * The program that renders them is compiled once for all texts: it is kept until code, or what is
 * compiled with it, changes. Throws when a page does, or when two files have one name.
 */
export async function* siteFiles(corpus: Corpus, content: string): AsyncGenerator<BuiltFile> {
  const folder = await programFor(corpus, content)
  const {site, entry} = foldersIn(folder)
  const madeBy = new Map<string, string>()
  const file = (name: string, maker: string, made: string | Uint8Array): BuiltFile => {
    const other = madeBy.get(name)
    if (other) throw new Error(`Two files for one address, ${name}: by ${other} and by ${maker}`)
    madeBy.set(name, maker)
    return {file: name, content: made}
  }

  for (const name of listFiles(site))
    yield file(name, 'public', readFileSync(path.join(site, name)))
  const {paths, render} = (await import(pathToFileURL(entry).href)) as Rendering
  // Astro's routes for data serve `npm run dev`; two thirds of all paths need no page around them.
  const data = new Map(dataFiles(corpus).map((made) => [made.address.slice(1), made]))
  for (const place of await paths()) {
    const name = fileOf(place)
    const written = data.get(name)?.write()
    yield file(name, place.route.component, written ?? (await render(place)))
  }
}

function fileOf({pathname, route}: Path): string {
  const name = pathname.replace(/^\/|\/$/gu, '')
  if (route.type === 'endpoint') return name
  return name === '404' ? '404.html' : path.posix.join(name, 'index.html')
}

/** Folder of the program for a corpus; compiled when there is none. */
async function programFor(corpus: Corpus, content: string): Promise<string> {
  const folder = path.join(kept, keyOf(corpus, content))
  if (!existsSync(folder)) {
    await inAstrosTurn(async () => {
      if (existsSync(folder)) return
      const half = `${folder}.${process.pid}`
      process.once('exit', () => rmSync(half, {recursive: true, force: true}))
      mkdirSync(half, {recursive: true})
      await compile(half, content)
      renameSync(half, folder)
    })
  }
  utimesSync(folder, new Date(), new Date())
  removeOld()
  return folder
}

/** Digest of all that is compiled: code, collections, editorial pages and what they can lead to. */
function keyOf(corpus: Corpus, content: string): string {
  const hash = createHash('sha256')
    .update(codeDigest())
    .update(JSON.stringify([content, corpus.addressIndex, collectionRows(corpus)]))
    .update(readFileSync(path.join(content, 'site.yaml')))
  for (const {file} of corpus.pages) hash.update(readFileSync(path.join(content, file)))
  return hash.digest('hex').slice(0, 32)
}

function removeOld(): void {
  const byUse = readdirSync(kept)
    .map((name) => ({folder: path.join(kept, name), used: timeOf(path.join(kept, name))}))
    .sort((a, b) => b.used - a.used)
  for (const {folder} of byUse.slice(most)) rmSync(folder, {recursive: true, force: true})
}

function timeOf(folder: string): number {
  return statSync(folder, {throwIfNoEntry: false})?.mtimeMs ?? 0
}
