import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {cacheFolder} from '../../src/disk/cache-folder.ts'
import {atExit} from '../processes/at-exit.ts'
import {isRunning, ownIdentity} from '../processes/process-identity.ts'
import {inAstrosTurn} from './astros-turn.ts'
import {codeDigest} from './code-digest.ts'
import {hasRoom} from './has-room.ts'
import {isSound, seal} from './sound.ts'

const compiler = fileURLToPath(new URL('./compile.ts', import.meta.url))
const libraries = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** Programs that are kept: each change of the code makes a new one. */
const most = 4

/** Folder of the program; compiled when there is none of the present code, or one that is not whole. */
export async function programFolder(): Promise<string> {
  const kept = cacheFolder('programs')
  const folder = path.join(kept, codeDigest().slice(0, 32))
  if (!isSound(folder)) {
    if (!hasRoom(kept)) return inAstrosTurn(compileForOnce)
    await inAstrosTurn(async () => {
      if (isSound(folder)) return
      const half = `${folder}.${ownIdentity}`
      const callOff = atExit(() => remove(half))
      mkdirSync(half)
      await compile(half)
      seal(half)
      remove(folder)
      renameSync(half, folder)
      callOff()
    })
  }
  try {
    utimesSync(folder, new Date(), new Date())
    removeOldPrograms(kept)
  } catch {
    // Of another user, who clears it up.
  }
  return folder
}

/** Where the cache takes nothing, the program goes with the process. */
async function compileForOnce(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sopimussivusto-'))
  atExit(() => remove(folder))
  await compile(folder)
  return folder
}

/** In a process of its own: Astro and its bundler would stay in the memory of this one. */
async function compile(folder: string): Promise<void> {
  // The libraries that it imports are sought from its own folder, which may lie anywhere.
  symlinkSync(libraries, path.join(folder, 'node_modules'))
  const child = spawn(process.execPath, [compiler, folder], {
    // Astro puts its bundle into the folder that it is run in, wherever it is told to write.
    cwd: folder,
    // It ends when this pipe does: a build that was killed leaves nobody who writes on.
    stdio: ['pipe', 'inherit', 'inherit'],
    env: {
      ...process.env,
      // Rolldown's allocator asks for pages of 2 MiB, which the system fills with zeros: a fifth
      // of the time of compiling, and a quarter of its memory, for nothing.
      MIMALLOC_ALLOW_THP: '0',
      // A thousand files to write, for what runs only when the code has changed.
      NODE_DISABLE_COMPILE_CACHE: '1'
    }
  })
  const callOff = atExit(() => child.kill('SIGKILL'))
  const [status] = await once(child, 'exit')
  callOff()
  if (status !== 0) throw new Error('Could not compile the pages: see above')
}

function removeOldPrograms(kept: string): void {
  const names = readdirSync(kept)
  const halves = names.filter((name) => name.includes('.'))
  const byUse = names
    .filter((name) => !name.includes('.'))
    .map((name) => ({name, used: timeOf(path.join(kept, name))}))
    .sort((a, b) => b.used - a.used)
  const old = [
    ...byUse.slice(most).map(({name}) => name),
    // Of builds that were killed.
    ...halves.filter((name) => !isRunning(name.slice(name.indexOf('.') + 1)))
  ]
  for (const name of old) remove(path.join(kept, name))
}

function remove(folder: string): void {
  // Whoever was writing into it may do so for a moment more.
  rmSync(folder, {recursive: true, force: true, maxRetries: 5})
}

function timeOf(folder: string): number {
  return statSync(folder, {throwIfNoEntry: false})?.mtimeMs ?? 0
}
