import {existsSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {parseManifest} from '../../src/hosting/manifest.ts'
import {UsageError} from '../command-line/options.ts'

/**
 * Absolute path of the folder to publish into. What stands there is replaced, so a folder that is
 * not a built site is refused, and so is one that holds the content or lies in it.
 */
export function outFolder(given: string, content: string): string {
  const out = path.resolve(given)
  // By real paths: a link to a folder inside would be removed with what it leads to.
  const [realOut, realContent] = [realPath(out), realPath(content)]
  if (contains(realOut, realContent) || contains(realContent, realOut)) {
    throw new UsageError(`--out and --content would overwrite each other: ${out}, ${content}`)
  }
  if (!existsSync(out)) return out
  if (!statSync(out).isDirectory()) throw new UsageError(`--out is not a folder: ${out}`)
  if (readdirSync(out).length > 0 && !isBuiltSite(out)) {
    throw new UsageError(`--out is neither empty nor a built site, and would be replaced: ${out}`)
  }
  return out
}

function isBuiltSite(folder: string): boolean {
  try {
    parseManifest(readFileSync(path.join(folder, 'build.json'), 'utf8'))
    return true
  } catch {
    return false
  }
}

/** The path without links, as far as it exists. */
function realPath(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder)
  const parent = path.dirname(folder)
  return parent === folder ? folder : path.join(realPath(parent), path.basename(folder))
}

function contains(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner)
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative))
}
