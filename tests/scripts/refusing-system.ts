import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

/*
 * Loaded before a command: calls of the file system that another system refuses. `REFUSED` names
 * them, each with the answer and how many times it is given: `linkSync:EXDEV renameSync:EPERM:2`.
 */
const refused = (process.env['REFUSED'] ?? '').split(' ').filter(Boolean)
const calls = fs as unknown as Record<string, (...args: unknown[]) => unknown>

for (const one of refused) {
  const [name = '', code = '', times = 'Infinity'] = one.split(':')
  const call = calls[name]
  if (!call) throw new Error(`Unexpected call ${name}, expected one of node:fs`)
  let left = Number(times)
  calls[name] = (...args) => {
    if (left-- <= 0) return call(...args)
    throw Object.assign(new Error(`${code}: refused, ${name} '${args[0]}'`), {code, syscall: name})
  }
}
syncBuiltinESMExports()
