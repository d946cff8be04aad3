import {readFileSync} from 'node:fs'
import {errorCode} from '../disk/error-code.ts'

/**
 * A process as files name it: its number and the tick of its start, `4711.90210`.
 *
 * Numbers come again: after a restart of the machine, or in a container, the number of a build that
 * was killed soon belongs to another program. Where the system tells no start, the number stands
 * alone.
 */
export const ownIdentity = identityOf(process.pid)

function identityOf(pid: number): string {
  const started = stateOf(pid)?.started
  return started ? `${pid}.${started}` : String(pid)
}

/** Number of a process that is named so; `undefined` for anything else. */
export function pidOf(identity: string): number | undefined {
  return /^[1-9]\d*(?=$|\.\d+$)/u.exec(identity)?.map(Number)[0]
}

/** Whether the start is part of the name: otherwise another process may have the number by now. */
export function isCertain(identity: string): boolean {
  return identity.includes('.')
}

/** Whether the process that is named so still runs. */
export function isRunning(identity: string): boolean {
  const pid = pidOf(identity)
  if (pid === undefined) return false
  const state = stateOf(pid)
  // A dead process keeps its number until its parent has asked how it ended.
  if (state)
    return !state.isDead && (!isCertain(identity) || identity === `${pid}.${state.started}`)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Of another user.
    return errorCode(error) === 'EPERM'
  }
}

/** What Linux tells of a process; other systems tell nothing. */
function stateOf(pid: number): {started: string; isDead: boolean} | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name before may hold anything, brackets and spaces too.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [state = '', started] = [fields[0], fields[19]]
    return started ? {started, isDead: 'ZX'.includes(state)} : undefined
  } catch {
    return undefined
  }
}
