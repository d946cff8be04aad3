import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {inspect} from 'node:util'
import type {Ended} from './command.ts'

/*
 * Runs commands in one process, one after another, and writes how each has ended as JSON. Most of what
 * a command takes to say how it is used is loading its modules, which are the same for all of them.
 *
 * Its argument: a JSON list of [script, …arguments].
 */
const scripts = path.resolve(import.meta.dirname, '../../scripts')
const asked = JSON.parse(process.argv[2] ?? '[]') as [script: string, ...args: string[]][]

/** Thrown in place of ending the process. */
class Exit extends Error {}
process.exit = (code) => {
  process.exitCode = code ?? process.exitCode
  throw new Exit()
}

const write = process.stdout.write.bind(process.stdout)
const answers: Ended[] = []
for (const [index, [script, ...args]] of asked.entries()) {
  const said = {stdout: '', stderr: ''}
  for (const stream of ['stdout', 'stderr'] as const) {
    process[stream].write = (text) => {
      said[stream] += text
      return true
    }
  }
  const file = path.join(scripts, script)
  process.argv = [process.execPath, file, ...args]
  process.exitCode = undefined
  try {
    // A module is run once: each turn has an address of its own.
    await import(`${pathToFileURL(file)}?${index}`)
  } catch (error) {
    if (!(error instanceof Exit)) {
      said.stderr += inspect(error)
      process.exitCode = 1
    }
  }
  answers.push({status: Number(process.exitCode ?? 0), ...said})
}
process.exitCode = 0
write(JSON.stringify(answers))
