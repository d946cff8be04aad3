import {execFileSync} from 'node:child_process'
import path from 'node:path'
import {vanished} from '../identifiers/ledger.ts'

/** An address that an earlier commit had in the ledger. */
export interface LostLine {
  address: string
  /** Short name of the commit. */
  commit: string
}

/**
 * Lines of the ledger that were published and are gone: in the last commit, in the one before it,
 * and where this branch left the main one. Without a repository there is nothing to compare with.
 */
export function vanishedSince(file: string, text: string): LostLine[] {
  const folder = path.dirname(file)
  const git = (...args: string[]) => run(folder, args)
  const bases = [
    git('rev-parse', 'HEAD'),
    git('rev-parse', 'HEAD~1'),
    git('merge-base', 'HEAD', 'origin/main'),
    git('merge-base', 'HEAD', 'main')
  ]
  const lost = new Map<string, LostLine>()
  for (const base of new Set(bases)) {
    if (base === undefined) continue
    const earlier = git('show', `${base}:./${path.basename(file)}`) ?? ''
    for (const address of vanished(earlier, text)) {
      lost.set(address, {address, commit: base.slice(0, 7)})
    }
  }
  return [...lost.values()]
}

function run(cwd: string, args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore']
    }).trim()
  } catch {
    return undefined
  }
}
