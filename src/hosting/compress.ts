import {brotliCompressSync, constants, gzipSync} from 'node:zlib'

/** Files that shrink; fonts and pictures are compressed already. */
const compressible = /\.(?:css|csv|html|js|json|svg|txt|webmanifest|xml)$/u

/** Smaller ones fit a packet anyway. */
const smallest = 1400

/**
 * What every page loads. The best brotli costs a hundred times the time of the middle one: for these
 * few it is worth it.
 */
export function isShared(file: string): boolean {
  return /^assets\/[^/]+\.(?:css|js)$/u.test(file)
}

/** Larger ones, such as the index of a thousand pages, take half the time for a tenth more bytes. */
const large = 2 ** 20

/** Data for machines. Readers never load it: a server may compress it when somebody does. */
function isLeftToServers(file: string, size: number): boolean {
  return /(?:^|\/)index\.(?:json|xml)$/u.test(file) || (size > large && file.startsWith('data/'))
}

/** What the names of compressed neighbours end in. */
export const endings = ['.br', '.gz'] as const

/** A compressed neighbour of a file: `index.html.br`. */
export interface Compressed {
  ending: (typeof endings)[number]
  content: Uint8Array
}

const best = {brotli: 11, gzip: 9}
const good = {brotli: 5, gzip: 6}
const quick = {brotli: 3, gzip: 4}

/** Compresses a file for servers that send what lies beside it. */
export function compress(file: string, content: Uint8Array): Compressed[] {
  const {length} = content
  if (!compressible.test(file) || length < smallest || isLeftToServers(file, length)) return []
  const level = isShared(file) ? best : length > large ? quick : good
  const br = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level.brotli,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: length
    }
  })
  // The header's byte for the operating system is the one thing in gzip that differs by machine.
  const gz = gzipSync(content, {level: level.gzip})
  gz[9] = 255
  return [
    {ending: '.br', content: br},
    {ending: '.gz', content: gz}
  ]
}
