import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {listFiles} from '../hosting/folder.ts'
import {isForServers} from '../hosting/for-servers.ts'
import {linksOf} from '../hosting/html/links.ts'
import {addressOf, resolveAddress} from '../hosting/html/relative.ts'
import {readTags} from '../hosting/html/tags.ts'
import {
  type Manifest,
  manifestFile,
  manifestScript,
  manifestScriptText,
  manifestText,
  sha256
} from '../hosting/manifest.ts'

/** How a published copy compares with the list of digests. */
export interface Verdict {
  /** Files that are other than they were published. */
  differing: string[]
  missing: string[]
  /** Files that were never published. */
  foreign: string[]
  checked: number
}

/** Files that servers read and do not show. */
const unseen = /(?:^|\/)(?:\.(?!well-known\/)[^/]*|_headers|_redirects)$|\.(?:br|gz)$/u

/**
 * Compares a folder with the list, file by file.
 *
 * One that has nothing for servers at all is an unpacked file to hand out: nothing of that is missing.
 */
export function verifyFolder(folder: string, manifest: Manifest): Verdict {
  const present = new Set(listFiles(folder))
  const verdict: Verdict = {differing: [], missing: [], foreign: [], checked: 0}
  const expected = expectedDigests(manifest)
  const isHandedOut = ![...present].some(isForServers)
  for (const [file, digest] of expected) {
    if (isHandedOut && isForServers(file)) continue
    if (!present.has(file) || !existsSync(path.join(folder, file))) verdict.missing.push(file)
    else if (sha256(readFileSync(path.join(folder, file))) !== digest) verdict.differing.push(file)
    verdict.checked++
  }
  verdict.foreign = [...present].filter((file) => !expected.has(file))
  return verdict
}

/**
 * Compares a published site with the list. A server tells no one what lies in its folders: foreign
 * are the files that the site's own pages lead to and the list does not have.
 */
export async function verifyAddress(root: string, manifest: Manifest): Promise<Verdict> {
  const verdict: Verdict = {differing: [], missing: [], foreign: [], checked: 0}
  const expected = expectedDigests(manifest)
  const foreign = new Set<string>()
  const queue = [...expected].filter(([file]) => !unseen.test(file))
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [file, digest] = next
      const content = await fetchFile(root, file)
      verdict.checked++
      if (!content) verdict.missing.push(file)
      else if (sha256(content) !== digest) verdict.differing.push(file)
      if (content && file.endsWith('.html')) {
        for (const target of targetsOf(file, content))
          if (!expected.has(target)) foreign.add(target)
      }
    }
  }
  await Promise.all([work(), work(), work(), work()])
  for (const list of [verdict.differing, verdict.missing]) list.sort()
  return {...verdict, foreign: [...foreign].sort()}
}

function expectedDigests(manifest: Manifest): Map<string, string> {
  const text = manifestText(manifest, manifest.files)
  return new Map([
    ...Object.entries(manifest.files),
    [manifestFile, sha256(text)],
    [manifestScript, sha256(manifestScriptText(text))]
  ])
}

/** A server may lead from a former address on by itself: the page that stands there is then unseen. */
async function fetchFile(root: string, file: string): Promise<Buffer | undefined> {
  const address = new URL(addressOf(file).slice(1), root)
  const answer = await fetch(address, {redirect: 'follow', signal: AbortSignal.timeout(30_000)})
  if (!answer.ok) {
    await answer.body?.cancel()
    return undefined
  }
  if (new URL(answer.url).pathname !== address.pathname) {
    const direct = await fetch(new URL(file, root), {redirect: 'manual'})
    return direct.ok ? Buffer.from(await direct.arrayBuffer()) : undefined
  }
  return Buffer.from(await answer.arrayBuffer())
}

function targetsOf(file: string, content: Buffer): string[] {
  const {links} = linksOf(file, readTags(content.toString('utf8')))
  return links.flatMap(({address}) => resolveAddress(address, file)?.file ?? [])
}
