import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {BuildFacts} from '../hosting/manifest.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * What the build is made of. The time is the commit's, or `SOURCE_DATE_EPOCH` in seconds, never
 * the clock's: the same commit gives the same bytes on any day. Without either there is none.
 */
export function buildFacts(environment: NodeJS.ProcessEnv = process.env): BuildFacts {
  const commit = git('rev-parse', 'HEAD')
  const seconds = environment['SOURCE_DATE_EPOCH'] || git('log', '-1', '--format=%ct')
  const changed = git('status', '--porcelain') !== ''
  return {
    ...(commit && {commit, changed}),
    ...(seconds && {time: new Date(Number(seconds) * 1000).toISOString()}),
    tools: {node: process.versions.node, ...dependencies()}
  }
}

/** Answers `undefined` outside a repository, or without git. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    }).trim()
  } catch {
    return undefined
  }
}

/** The lockfile's word on what is installed. */
function dependencies(): Record<string, string> {
  const {dependencies = {}} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    dependencies?: Record<string, string>
  }
  return dependencies
}
