import {decoded} from '../../identifiers/decoded.ts'

/** No address of the site is ever resolved against a real host. */
const origin = 'http://site.invalid'

/** Where an address on the site leads. */
export interface Target {
  /** Path of the file in the site's folder: `laki/2021/611/index.html`. */
  file: string
  /** With its question mark, or empty. */
  query: string
  /** Decoded, without `#`; absent without a fragment. */
  fragment?: string
}

/**
 * Finds the file an address leads to, from the file it stands in.
 *
 * Answers `undefined` for what leaves the site: other hosts, `mailto:`, `data:`.
 */
export function resolveAddress(address: string, file: string): Target | undefined {
  // Most references inside of a page.
  if (plainFragment.test(address)) return {file, query: '', fragment: address.slice(1)}
  // From the root or of another host: the same in every file, and most pages hold the same dozens.
  if (!sameInEveryFile.test(address)) return resolve(address, file)
  const known = everywhere.get(address) ?? {target: resolve(address, '')}
  everywhere.set(address, known)
  return known.target
}

const plainFragment = /^#[\w.~-]+$/u
const sameInEveryFile = /^(?:\/(?!\/)|https?:\/\/|mailto:)/u
const everywhere = new Map<string, {target: Target | undefined}>()

function resolve(address: string, file: string): Target | undefined {
  const url = URL.parse(address, `${origin}/${encodePath(file)}`)
  if (url?.origin !== origin) return undefined
  const path = decoded(url.pathname).slice(1)
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    query: url.search,
    ...(url.hash.length > 1 && {fragment: decoded(url.hash.slice(1))})
  }
}

/** The shortest relative address from one file of the site to another. */
function relativeAddress(from: string, to: string): string {
  let shared = 0
  for (let at = 0; at < from.length && from.charCodeAt(at) === to.charCodeAt(at); at++) {
    if (from.charCodeAt(at) === slash) shared = at + 1
  }
  const up = '../'.repeat(from.split('/').length - to.slice(0, shared).split('/').length)
  const down = to.slice(shared)
  // A first segment with a colon would read as a scheme.
  return encodePath(up === '' && /^[^/]*:/u.test(down) ? `./${down}` : up + down)
}

const slash = 0x2f

/**
 * An address made relative to the file it stands in, so that it works wherever the folder lies.
 * What leaves the site and what stays in the page are left as they are.
 */
export function relocate(address: string, file: string): string {
  if (address === '' || address.startsWith('#')) return address
  const target = resolveAddress(address, file)
  if (!target) return address
  const hash = target.fragment === undefined ? '' : `#${encodeFragment(target.fragment)}`
  if (target.file === file && target.query === '' && hash !== '') return hash
  return relativeAddress(file, target.file) + target.query + hash
}

/** The way from a file to the root of the site: `../../`, at the root `./`. */
export function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './'
}

/** The address of a file as readers know it: `/laki/2021/611/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, '$1')}`
}

function encodePath(path: string): string {
  return /^[\w./-]*$/u.test(path)
    ? path
    : encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23')
}

function encodeFragment(fragment: string): string {
  return encodeURI(fragment).replaceAll('#', '%23')
}
