import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {fileMode, openFolder} from '../disk/public-mode.ts'
import {listFiles} from '../hosting/folder.ts'
import {isHashed} from '../hosting/header-files.ts'
import {
  type Manifest,
  manifestFile,
  manifestScript,
  parseManifest,
  sha256
} from '../hosting/manifest.ts'

/** Files being written stand beside their place under such a name until they are whole. */
const half = '.publishing'

/** Which files may be ours: the list of every build that was begun here and not finished. */
const journalFile = '.publishing.json'

/** What an update did. */
export interface Published {
  written: string[]
  removed: string[]
  /** Files in the target that no build put there; they are left alone. */
  foreign: string[]
}

/** Files that would have to be replaced, and that no build has put there. */
export class ForeignFiles extends Error {
  readonly files: readonly string[]

  constructor(files: readonly string[]) {
    super(`Unexpected files of others: ${files.join(', ')}`)
    this.files = files
  }
}

/** Times that a test wants to stop at, and how long readers of old pages are waited for. */
export interface PublishOptions {
  /** Called before what the new pages no longer need is removed. */
  beforeRemoving?: () => Promise<void>
}

/**
 * Updates a published folder while it is being read: no page is missing at any moment, no file is
 * ever half, and whenever it is stopped the next run completes it.
 *
 * What pages need comes first, then pages that are new, then those that change, and what nothing
 * leads to any more goes last. Each file is written beside its place and renamed. Files that no
 * build has put there are never touched.
 *
 * @throws {ForeignFiles} When one of them stands where a file of the site belongs; nothing is written.
 */
export async function publish(
  source: string,
  target: string,
  options: PublishOptions = {}
): Promise<Published> {
  makeFolder(target)
  const next = readManifest(source)
  const ours = new Set([...readJournal(target), ...publishedIn(target)])
  const there = new Set(listFiles(target))
  refuseForeign(target, next, {ours, there})
  removeHalves(target)
  writeJournal(target, [...ours, ...filesOf(next)].sort())

  const written: string[] = []
  for (const file of inOrder(Object.keys(next.files), there)) {
    if (there.has(file) && digestOf(target, file) === next.files[file]) {
      openToReaders(path.join(target, file))
      continue
    }
    copyWhole(source, target, file)
    written.push(file)
  }

  const wanted = new Set([...filesOf(next), journalFile])
  const stale = listFiles(target).filter((file) => ours.has(file) && !wanted.has(file))
  if (stale.length > 0) await options.beforeRemoving?.()
  for (const file of stale) remove(target, file)
  copyWhole(source, target, manifestScript)
  copyWhole(source, target, manifestFile)
  rmSync(path.join(target, journalFile))
  return {
    written,
    removed: stale,
    foreign: listFiles(target).filter((file) => !wanted.has(file))
  }
}

/** A file that is the same already may as well be ours: somebody has copied the site. */
function refuseForeign(
  target: string,
  next: Manifest,
  {ours, there}: {ours: ReadonlySet<string>; there: ReadonlySet<string>}
): void {
  const foreign = filesOf(next).filter(
    (file) => there.has(file) && !ours.has(file) && digestOf(target, file) !== next.files[file]
  )
  if (foreign.length > 0) throw new ForeignFiles(foreign)
}

/** Assets, then other files, then new pages, then changed pages. */
function inOrder(files: string[], there: Set<string>): string[] {
  const isPage = (file: string) => /\.html(?:\.br|\.gz)?$/u.test(file)
  const rank = (file: string) => (isHashed(file) ? 0 : !isPage(file) ? 1 : !there.has(file) ? 2 : 3)
  return files.toSorted((a, b) => rank(a) - rank(b))
}

function filesOf({files}: Manifest): string[] {
  return [...Object.keys(files), manifestFile, manifestScript]
}

function readManifest(folder: string): Manifest {
  return parseManifest(readFileSync(path.join(folder, manifestFile), 'utf8'))
}

/** Files of the build that was published here; where there was none, a file of that name is not ours. */
function publishedIn(folder: string): string[] {
  try {
    return filesOf(readManifest(folder))
  } catch {
    return []
  }
}

function readJournal(folder: string): string[] {
  const file = path.join(folder, journalFile)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []
}

function copyWhole(source: string, target: string, file: string): void {
  const place = path.join(target, file)
  makeFolder(path.dirname(place))
  copyFileSync(path.join(source, file), place + half)
  setMode(place + half, fileMode)
  renameSync(place + half, place)
}

function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder)
  openFolder(folder)
}

function writeJournal(target: string, files: readonly string[]): void {
  const place = path.join(target, journalFile)
  writeFileSync(place + half, JSON.stringify(files))
  renameSync(place + half, place)
}

/** A file that stays may be one that only its owner could read. */
function openToReaders(file: string): void {
  setMode(file, (statSync(file).mode & 0o777) | 0o444)
}

/** A copy has the permissions of what it was made of; some file systems know none. */
function setMode(file: string, mode: number): void {
  if ((statSync(file).mode & 0o777) === mode) return
  try {
    chmodSync(file, mode)
  } catch {
    // Whoever owns the file, or mounts such a disk, decides who may read it.
  }
}

/** What an update that was stopped has left. */
function removeHalves(target: string): void {
  for (const file of listFiles(target)) {
    if (file.endsWith(half)) rmSync(path.join(target, file))
  }
}

function remove(target: string, file: string): void {
  rmSync(path.join(target, file))
  let folder = path.dirname(path.join(target, file))
  while (folder !== path.resolve(target) && readdirSync(folder).length === 0) {
    rmdirSync(folder)
    folder = path.dirname(folder)
  }
}

function digestOf(folder: string, file: string): string {
  return sha256(readFileSync(path.join(folder, file)))
}
