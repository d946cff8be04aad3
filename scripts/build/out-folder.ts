import {existsSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../command-line/options.ts'

/**
 * Absolute path of the folder to publish into. What stands there is replaced, so a folder that is
 * not a built site is refused, and so is one that holds the content or lies in it.
 */
export function outFolder(given: string, content: string): string {
  const out = path.resolve(given)
  if (contains(out, content) || contains(content, out)) {
    throw new UsageError(`--out and --content would overwrite each other: ${out}, ${content}`)
  }
  if (!existsSync(out)) return out
  if (!statSync(out).isDirectory()) throw new UsageError(`--out is not a folder: ${out}`)
  if (readdirSync(out).length > 0 && !existsSync(path.join(out, 'build.json'))) {
    throw new UsageError(`--out is neither empty nor a built site, and would be replaced: ${out}`)
  }
  return out
}

function contains(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner)
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative))
}
