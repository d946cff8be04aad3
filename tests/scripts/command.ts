import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {sha256} from '../../src/hosting/manifest.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))
/** The smallest whole content, for tests that build it many times. */
export const baseContent = path.join(root, 'tests/fixtures/base/content')
export const regionContent = path.join(root, 'tests/fixtures/regions/merikaari/content')

export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** What a command says that has waited for its turn for long. */
const waiting = /^Odotetaan vuoroa: .*\nWaiting for a turn.*\n/gmu

/** Runs one of our scripts to its end. `shell` goes before it, for limits and the like. */
export function command(script: string, args: string[], shell = ''): Promise<Ended> {
  const {child, ended} = start(script, args, shell)
  child.stdin?.end()
  return ended
}

/**
 * Asks scripts one after another in one process, each a list of its name and its arguments. For what
 * ends early: most of that is loading modules, which are the same for all of them.
 */
export async function commandsInTurn(asked: readonly (readonly string[])[]): Promise<Ended[]> {
  const script = '../tests/scripts/commands-in-turn.ts'
  const {status, stdout, stderr} = await command(script, [JSON.stringify(asked)])
  assert.deepEqual([status, stderr], [0, ''])
  const all = JSON.parse(stdout) as Ended[]
  assert.equal(all.length, asked.length)
  return all
}

/** Starts one of our scripts. */
export function start(script: string, args: string[], shell = '') {
  const line = `${shell} exec "$@"`
  const child = spawn(
    'bash',
    ['-c', line, 'bash', process.execPath, path.join(root, 'scripts', script), ...args],
    {cwd: root}
  )
  const ended = new Promise<Ended>((resolve) => {
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (data) => {
      stdout += data
    })
    child.stderr.on('data', (data) => {
      stderr += data
    })
    // How busy the machine is, is not what is tested.
    child.on('close', (status) => resolve({status, stdout, stderr: stderr.replace(waiting, '')}))
  })
  return {child, ended}
}

/** An empty folder for one test file, removed with the process. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'scripts-test-'))
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** A copy of the invented region's content, to break. */
export function copyOfRegion(folder: string): string {
  return copyOf(regionContent, folder)
}

/** A copy of the smallest whole content, to break. */
export function copyOfBase(folder: string): string {
  return copyOf(baseContent, folder)
}

function copyOf(content: string, folder: string): string {
  const copy = path.join(folder, 'content')
  cpSync(content, copy, {recursive: true})
  return copy
}

/** Every file below a folder with its digest: what “byte for byte” means. */
export function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), sha256(readFileSync(file))])
  )
}
