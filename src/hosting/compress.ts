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
export type Ending = (typeof endings)[number]

/** A compressed neighbour of a file: `index.html.br`. */
export interface Compressed {
  ending: Ending
  content: Uint8Array
}

const best = {brotli: 11, gzip: 9}
// What is loaded when a reader asks for it: half the time of the best for 3 % more bytes.
const nearlyBest = {brotli: 10, gzip: 9}
// Brotli is what browsers ask for. gzip is for servers without it: half its time goes for 3 %.
const good = {brotli: 5, gzip: 4}
const quick = {brotli: 3, gzip: 4}

/** A script that a page loads at once is smaller. */
const asked = 2 ** 16

/** A window that holds a whole page has brotli take a leaner search: a tenth faster, no larger. */
const windowOfPage = 16

function levelFor(file: string, size: number): {brotli: number; gzip: number} {
  if (isShared(file)) return size > asked ? nearlyBest : best
  return size > large ? quick : good
}

/** Compresses a file for servers that send what lies beside it. */
export function compress(file: string, content: Uint8Array): Compressed[] {
  const {length} = content
  if (!compressible.test(file) || length < smallest || isLeftToServers(file, length)) return []
  const level = levelFor(file, length)
  const chunkSize = length > large ? 2 ** 20 : 2 ** 14
  const br = brotliCompressSync(content, {
    chunkSize,
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level.brotli,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
      ...(length <= 2 ** windowOfPage && {[constants.BROTLI_PARAM_LGWIN]: windowOfPage})
    }
  })
  // The header's byte for the operating system is the one thing in gzip that differs by machine.
  const gz = gzipSync(content, {chunkSize, level: level.gzip})
  gz[9] = 255
  return [
    {ending: '.br', content: br},
    {ending: '.gz', content: gz}
  ]
}
