import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {cacheFolder} from '../disk/cache-folder.ts'
import {keptOrMade} from '../disk/kept-file.ts'

/** What a page is printed with: the browser is the lockfile's. */
const printedWith = ['src/pdf/print.ts', 'package-lock.json']

/** All that the bytes of a PDF follow from. */
export interface PrintedFrom {
  /** The page as it is printed; it names its stylesheets by their digests. */
  html: string
  stylesheets: readonly Uint8Array[]
  /** Address of the published site: links of a PDF are whole. */
  published?: string | undefined
}

/** The PDF of a page, printed once for its bytes: `.cache/pdf/<what it was printed from>`. */
export function keptOrPrinted(
  {html, published = '', stylesheets}: PrintedFrom,
  print: () => Promise<Uint8Array>
): Promise<Uint8Array> {
  const hash = createHash('sha256').update(JSON.stringify([process.arch, published, html]))
  for (const sheet of stylesheets) hash.update('\0').update(sheet)
  for (const file of printedWith) {
    hash.update('\0').update(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url))))
  }
  return keptOrMade(path.join(cacheFolder('pdf'), hash.digest('hex').slice(0, 16)), print)
}
