import {readFileSync, statSync} from 'node:fs'
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
import {type Answer, askFollowing, askServer} from './ask-server.ts'

/** How a published copy compares with the list of digests. */
export interface Verdict {
  /** Files that are other than they were published. */
  differing: string[]
  missing: string[]
  /** Files that were never published. */
  foreign: string[]
  checked: number
}

/** Servers show nothing that begins with a dot, and some hide the settings that they read. */
function isUnseen(file: string): boolean {
  return isForServers(file) || /(?:^|\/)\.(?!well-known\/)[^/]*$/u.test(file)
}

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
    const found = present.has(file) && statSync(path.join(folder, file), {throwIfNoEntry: false})
    if (!found) verdict.missing.push(file)
    // Nothing else ends: a pipe would be waited for.
    else if (!found.isFile()) verdict.differing.push(file)
    else if (sha256(readFileSync(path.join(folder, file))) !== digest) verdict.differing.push(file)
    verdict.checked++
  }
  verdict.foreign = [...present].filter((file) => !expected.has(file))
  return verdict
}

/**
 * Compares a published site with the list, in each form that a server may send a file in: what it
 * unpacks to is what counts, for some servers compress anew. A server tells no one what lies in its folders: foreign
 * are the files that the site's own pages lead to and the list does not have.
 */
export async function verifyAddress(root: string, manifest: Manifest): Promise<Verdict> {
  const verdict: Verdict = {differing: [], missing: [], foreign: [], checked: 0}
  const expected = expectedDigests(manifest)
  const foreign = new Set<string>()
  const queue = [...expected].filter(([file]) => !isUnseen(file))
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [file, digest] = next
      const content = await fetchFile(root, file)
      if (content === ledOn) continue
      verdict.checked++
      if (!content) verdict.missing.push(file)
      else if (content === unreadable || sha256(content) !== digest) verdict.differing.push(file)
      for (const [ending, encoding] of encodings) {
        if (!content) continue
        if (!expected.has(file + ending) && !(await isPacked(root, file, encoding))) continue
        const packed = await fetchFile(root, file, encoding)
        // Not every server sends every form; what it sends in its place was looked at above.
        if (packed === undefined || packed === ledOn) continue
        if (packed === unreadable || sha256(packed) !== digest)
          verdict.differing.push(file + ending)
      }
      if (content && content !== unreadable && file.endsWith('.html')) {
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

/** Compressed forms, by the ending of their files. */
const encodings = [
  ['.br', 'br'],
  ['.gz', 'gzip']
] as const

/** What came is not what its headers say. */
const unreadable = Symbol('unreadable')

/** A former address that is a file, which the server itself leads on: nobody ever sees the file. */
const ledOn = Symbol('led on')

/** A server may lead from a former address on by itself: the page that stands there is then unseen. */
async function fetchFile(
  root: string,
  file: string,
  encoding = 'identity'
): Promise<Buffer | typeof unreadable | typeof ledOn | undefined> {
  const address = addressIn(root, addressOf(file).slice(1))
  const {answer, at} = await askFollowing(address, encoding)
  if (!isFound(answer)) return undefined
  if (at.pathname === address.pathname) {
    return encoding === 'identity' || answer.encoding === encoding ? contentOf(answer) : undefined
  }
  const direct = await askServer(addressIn(root, file), {encoding})
  if (isFound(direct)) return contentOf(direct)
  const isFormer = [301, 308].includes(direct.status) && !/(?:^|\/)index\.html$/u.test(file)
  return isFormer && /\.html?$/u.test(file) && at.href.startsWith(root) ? ledOn : undefined
}

/** Whether a server has a compressed form of a file that the list has none of. */
async function isPacked(root: string, file: string, encoding: string): Promise<boolean> {
  const address = addressIn(root, addressOf(file).slice(1))
  return (await askServer(address, {method: 'HEAD', encoding})).encoding === encoding
}

function isFound({status}: Answer): boolean {
  return status >= 200 && status < 300
}

function contentOf({content}: Answer): Buffer | typeof unreadable {
  return content ?? unreadable
}

/** A name of the list as an address below the root, whatever is in it: it leads to no other host. */
function addressIn(root: string, file: string): URL {
  return new URL(root + file.split('/').map(encodeURIComponent).join('/'))
}

function targetsOf(file: string, content: Buffer): string[] {
  const {links} = linksOf(file, readTags(content.toString('utf8')))
  return [...links.keys()].flatMap((address) => resolveAddress(address, file)?.file ?? [])
}
