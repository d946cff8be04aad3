import {readdirSync, readFileSync, rmdirSync, rmSync, statSync} from 'node:fs'
import path from 'node:path'
import {sync} from '../disk/sync.ts'
import {listFiles} from '../hosting/folder.ts'
import {isHashed} from '../hosting/header-files.ts'
import {
  type Manifest,
  manifestFile,
  manifestScript,
  manifestScriptText,
  manifestText,
  parseManifest,
  sha256
} from '../hosting/manifest.ts'
import {isLock, takeLock} from '../processes/lock.ts'
import {endJournal, type Journal, journalFile, readJournal, writeJournal} from './journal.ts'
import {lookAt, obstaclesTo} from './obstacles.ts'
import {type Beside, half, makeFolder, openToReaders, writeBeside} from './write-beside.ts'

/** Held by whoever updates a folder. */
const lockFile = '.publishing.lock'

/** What an update did. */
export interface Published {
  written: string[]
  removed: string[]
  /** Files in the target that no build put there; they are left alone. */
  foreign: string[]
  /** Whether the journal of an update that was stopped could not be read. */
  hadDamagedJournal: boolean
}

/** What stands where files of the site belong, and no build has put there. */
export class ForeignFiles extends Error {
  readonly files: readonly string[]

  constructor(files: readonly string[]) {
    super(`Unexpected files of others: ${files.join(', ')}`)
    this.files = files
  }
}

/** Files of the source that are not what its manifest says: it is damaged, or was built meanwhile. */
export class UnsoundSource extends Error {
  readonly files: readonly string[]

  constructor(files: readonly string[]) {
    super(`Unexpected content in the source: ${files.join(', ')}`)
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
 * ever half, and whenever it is stopped the next run completes it. One at a time updates a folder.
 *
 * All that is new is written beside its place and compared with the manifest first. Then it takes its
 * place: what pages need, pages that are new, those that change; what nothing leads to any more goes
 * last. What no build has put there is never touched, and links are not followed.
 *
 * @throws {ForeignFiles} When something else stands where a file of the site belongs; nothing changes.
 * @throws {UnsoundSource} When the source is not what its manifest says; the site stays as it was.
 */
export async function publish(
  source: string,
  target: string,
  options: PublishOptions = {}
): Promise<Published> {
  const made = makeFolder(target)
  const lock = path.join(target, lockFile)
  if (lookAt(target, lockFile) && !isLock(lock)) throw new ForeignFiles([lockFile])
  const release = await takeLock(lock)
  try {
    return await update(source, target, options)
  } finally {
    release()
    // Where nothing was published, no folder is left for it.
    for (const folder of made.toReversed()) if (isEmpty(folder)) rmdirSync(folder)
  }
}

async function update(
  source: string,
  target: string,
  {beforeRemoving}: PublishOptions
): Promise<Published> {
  const next = parseManifest(readFileSync(path.join(source, manifestFile), 'utf8'))
  const journal = readJournal(target)
  const ours = new Set([...journal.files, ...publishedIn(target)])
  makeRoom(target, next, {ours, journal})
  writeJournal(target, [...ours, ...filesOf(next)].sort())

  const there = new Set(listFiles(target))
  const files = inOrder(Object.keys(next.files), there)
  const [same, written] = partition(files, (file) => there.has(file) && isSame(target, file, next))
  for (const file of same) openToReaders(path.join(target, file))
  const staged = stageFrom(source, target, {written, next, journal})
  for (const beside of staged) beside.putInPlace()
  syncFolders(target, written)

  const wanted = new Set([...filesOf(next), journalFile, lockFile])
  const stale = listFiles(target).filter(
    (file) => ours.has(file) && !wanted.has(file) && isFile(target, file)
  )
  if (stale.length > 0) await beforeRemoving?.()
  for (const file of stale) remove(target, file)
  const text = manifestText(next, next.files)
  writeBeside(target, manifestScript, manifestScriptText(text)).putInPlace()
  writeBeside(target, manifestFile, text).putInPlace()
  sync(target)
  endJournal(target)
  return {
    written,
    removed: stale,
    foreign: listFiles(target).filter((file) => !wanted.has(file)),
    hadDamagedJournal: journal.isDamaged
  }
}

/**
 * Refuses what others have put where files shall be, and removes what an update that was stopped has
 * left. A file that is the same already may as well be ours: somebody has copied the site.
 */
function makeRoom(
  target: string,
  next: Manifest,
  {ours, journal}: {ours: ReadonlySet<string>; journal: Journal}
): void {
  const places = [...filesOf(next), journalFile]
  const begun = new Set([...journal.files, ...(journal.isDamaged ? places : []), journalFile])
  const isLeftHalf = (file: string) =>
    file.endsWith(half) && begun.has(file.slice(0, -half.length)) && isFile(target, file)
  // A power cut leaves files without content: there is nothing in them to lose.
  const isLost = (file: string) => journal.isDamaged && lookAt(target, file)?.size === 0
  const {foreign, inTheWay} = obstaclesTo(
    [...places, ...places.map((file) => file + half)],
    target,
    (file) =>
      ours.has(file) ||
      file === journalFile ||
      isLeftHalf(file) ||
      isSame(target, file, next) ||
      isLost(file)
  )
  if (foreign.length > 0) throw new ForeignFiles(foreign)
  for (const file of [...inTheWay, ...listFiles(target).filter(isLeftHalf)]) remove(target, file)
  for (const file of places) {
    // Only folders without a file are left there.
    if (lookAt(target, file)?.isDirectory()) rmSync(path.join(target, file), {recursive: true})
  }
}

/** Writes what is new beside its place; when one file is not what it should be, nothing of it is left. */
function stageFrom(
  source: string,
  target: string,
  {written, next, journal}: {written: readonly string[]; next: Manifest; journal: Journal}
): Beside[] {
  const unsound: string[] = []
  const staged: Beside[] = []
  for (const file of written) {
    const content = contentOf(path.join(source, file))
    if (!content || sha256(content) !== next.files[file]) unsound.push(file)
    else if (unsound.length === 0) staged.push(writeBeside(target, file, content))
  }
  if (unsound.length === 0) return staged
  for (const file of written) {
    rmSync(path.join(target, file + half), {force: true})
    removeEmpty(target, path.posix.dirname(file))
  }
  // What was begun before is still to be completed.
  if (journal.files.length === 0 && !journal.isDamaged) endJournal(target)
  throw new UnsoundSource(unsound)
}

/** Content of a file; `undefined` where there is none, or nothing that ends. */
function contentOf(file: string): Buffer | undefined {
  return statSync(file, {throwIfNoEntry: false})?.isFile() ? readFileSync(file) : undefined
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

/** Files of the build that was published here; where there was none, a file of that name is not ours. */
function publishedIn(target: string): string[] {
  if (!isFile(target, manifestFile)) return []
  try {
    return filesOf(parseManifest(readFileSync(path.join(target, manifestFile), 'utf8')))
  } catch {
    return []
  }
}

function isSame(target: string, file: string, {files}: Manifest): boolean {
  const digest = files[file]
  if (digest === undefined || !isFile(target, file)) return false
  return sha256(readFileSync(path.join(target, file))) === digest
}

/** Whether a file stands there, and no link to one. */
function isFile(target: string, file: string): boolean {
  return lookAt(target, file)?.isFile() === true
}

function partition(files: readonly string[], isFirst: (file: string) => boolean) {
  const {first = [], second = []} = Object.groupBy(files, (file) =>
    isFirst(file) ? 'first' : 'second'
  )
  return [first, second] as const
}

function syncFolders(target: string, files: readonly string[]): void {
  const folders = new Set<string>(['.'])
  for (const file of files) {
    for (let folder = path.posix.dirname(file); folder !== '.'; folder = path.posix.dirname(folder))
      folders.add(folder)
  }
  for (const folder of folders) sync(path.join(target, folder))
}

/** Removes a file, and folders that are empty without it. */
function remove(target: string, file: string): void {
  rmSync(path.join(target, file))
  removeEmpty(target, path.posix.dirname(file))
}

function removeEmpty(target: string, folder: string): void {
  if (folder === '.' || !lookAt(target, folder)?.isDirectory()) return
  if (!isEmpty(path.join(target, folder))) return
  rmdirSync(path.join(target, folder))
  removeEmpty(target, path.posix.dirname(folder))
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0
}
