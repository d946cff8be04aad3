import {brotliCompressSync, constants, gzipSync} from 'node:zlib'

/** Files that shrink; fonts and pictures are compressed already. */
const compressible = /\.(?:css|csv|html|js|json|svg|txt|webmanifest|xml)$/u

/** Smaller ones fit a packet anyway. */
const smallest = 512

/** Beyond this the best takes seconds. */
const largestShared = 256 * 1024

/** A compressed neighbour of a file: `index.html.br`. */
export interface Compressed {
  ending: '.br' | '.gz'
  content: Uint8Array
}

/**
 * Compresses a file for servers that send what lies beside it.
 *
 * Files that every page loads are worth the best brotli can do; the pages, thousands of them, get
 * nearly all of it at a fraction of the time.
 */
export function compress(file: string, content: Buffer): Compressed[] {
  if (!compressible.test(file) || content.length < smallest) return []
  const shared = !file.endsWith('.html') && content.length < largestShared
  const br = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: shared ? 11 : 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length
    }
  })
  // The header's byte for the operating system is the one thing in gzip that differs by machine.
  const gz = gzipSync(content, {level: shared ? 9 : 6})
  gz[9] = 255
  return [
    {ending: '.br', content: br},
    {ending: '.gz', content: gz}
  ]
}
