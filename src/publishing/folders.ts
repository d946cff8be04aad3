import {existsSync, lstatSync, realpathSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../report/refusal.ts'

/** The path without links, as far as it exists. */
export function realPath(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder)
  if (lstatSync(folder, {throwIfNoEntry: false})?.isSymbolicLink()) {
    throw new UsageError(
      `Linkki ei johda mihinkään: ${folder}`,
      `A link that leads nowhere: ${folder}`
    )
  }
  const parent = path.dirname(folder)
  return parent === folder ? folder : path.join(realPath(parent), path.basename(folder))
}

/** Whether two real paths are one folder, or one of them lies in the other. */
export function overlap(one: string, other: string): boolean {
  return contains(one, other) || contains(other, one)
}

function contains(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner)
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative))
}
