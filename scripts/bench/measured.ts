import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const memoryHook = fileURLToPath(new URL('./peak-memory.ts', import.meta.url))

/** What one run of a command has cost. */
export interface Cost {
  /** Processor seconds, user and system, of the process and its children. */
  cpu: number
  wall: number
  /** Largest resident set, in MiB. */
  memory: number
}

/** Runs a script of `package.json` as npm runs it, and measures it. Throws when it fails. */
export function measured(script: string, args: string[]): Cost {
  const notes = path.join(tmpdir(), `bench-${process.pid}`)
  const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const since = performance.now()
  // `times` of the shell knows its children and theirs; Node knows only itself.
  const {status, stdout, stderr} = spawnSync(
    'bash',
    ['-c', `${scripts[script]} "$@" && times > "$BENCH_NOTES"`, 'bash', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${path.join(root, 'node_modules/.bin')}:${process.env['PATH']}`,
        NODE_OPTIONS: `--import ${memoryHook}`,
        BENCH_NOTES: notes
      },
      maxBuffer: 2 ** 28
    }
  )
  const wall = (performance.now() - since) / 1000
  if (status !== 0)
    throw new Error(`${script} failed:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`)

  const cpu = seconds(readFileSync(notes, 'utf8'))
  const memory = Number(readFileSync(`${notes}.memory`, 'utf8')) / 1024
  rmSync(notes)
  rmSync(`${notes}.memory`)
  return {cpu, wall, memory}
}

/** Adds up the second line, the children's: `0m1.234s 0m0.056s`. */
function seconds(times: string): number {
  const [, children = ''] = times.split('\n')
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0
  )
}
