import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {atExit} from '../../src/processes/at-exit.ts'

const script = fileURLToPath(new URL('../build.ts', import.meta.url))

/**
 * Builds a site by the build's own script, in a process of its own, which says itself what is wrong.
 * Answers whether it was built.
 */
export async function buildInto(out: string, args: string[], quiet = false): Promise<boolean> {
  const child = spawn(process.execPath, [script, '--out', out, ...args], {
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit']
  })
  const callOff = atExit(() => child.kill())
  const [status] = await once(child, 'exit')
  callOff()
  return status === 0
}
