import {hash} from 'node:crypto'

/** File that names the build and the digest of every file. */
export const manifestFile = 'build.json'

/** The same as a classic script, for pages opened from a disk, which cannot fetch. */
export const manifestScript = 'build.js'

/** What a build was made of. Nothing in it depends on when or where it was made. */
export interface BuildFacts {
  /** Full name of the commit; absent outside a repository. */
  commit?: string
  /** Whether files of the repository differed from the commit. */
  changed?: boolean
  /** Time of the commit, or `SOURCE_DATE_EPOCH`; ISO 8601, UTC. Absent where there is neither. */
  time?: string
  /** Versions of the tools, by name. */
  tools: Record<string, string>
  /** How many addresses the ledger did not have; absent when it had all. Such a site is not published. */
  newAddresses?: number
}

/** `build.json`: a published copy is checked against it. */
export interface Manifest extends BuildFacts {
  /** SHA-256 of every file but this one and its script, by path. */
  files: Record<string, string>
}

/** The manifest as a file. */
export function manifestText(facts: BuildFacts, files: Record<string, string>): string {
  const {commit, changed, newAddresses, time, tools} = facts
  return `${JSON.stringify({commit, changed, time, tools, newAddresses, files}, undefined, 1)}\n`
}

/** The manifest as a classic script that sets one global. */
export function manifestScriptText(manifest: string): string {
  return `globalThis.siteBuild = ${manifest.trim().replaceAll('<', '\\u003c')}\n`
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content)
}

/** Reads a manifest; throws when it is none, or names files outside the site. */
export function parseManifest(text: string): Manifest {
  const value: unknown = JSON.parse(text)
  if (!isManifest(value)) throw new Error(`Unexpected ${manifestFile}, expected one with files`)
  return value
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'files' in value &&
    typeof value.files === 'object' &&
    value.files !== null &&
    Object.values(value.files).every((digest) => /^[0-9a-f]{64}$/u.test(String(digest))) &&
    Object.keys(value.files).every(isInside)
  )
}

/** Whether a path leads to a file in the folder that it is of, on every system. */
function isInside(file: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name with one is refused
  return !/[\\\0-\x1f]|^\/|(?:^|\/)\.{0,2}(?:\/|$)/u.test(file)
}
