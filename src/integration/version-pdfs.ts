import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {AstroPrerenderer} from 'astro'
import {listFiles} from '../hosting/folder.ts'
import {routes} from '../identifiers/routes.ts'
import type {Corpus} from '../model/corpus.ts'
import {keptOrPrinted} from '../pdf/kept-pdfs.ts'
import {NoPrinter, openPrinter, type Printer} from '../pdf/printer.ts'
import {Refusal} from '../report/refusal.ts'
import {render} from './files.ts'
import type {AgreementOptions} from './options.ts'

/** What the PDFs are printed from. */
export interface ToPrint {
  astro: AstroPrerenderer
  /** Folder that Astro has bundled into. */
  bundled: string
  corpus: Corpus
  options: Required<AgreementOptions>
}

/** The PDF of every version, by id; or none of any. */
export interface VersionPdfs {
  pdfs: ReadonlyMap<string, Uint8Array>
  /** There are none, and they were wanted. */
  missing?: true
}

/**
 * A tagged PDF of every version. What was printed of the same page before is taken; only for a new one
 * does it need the browser. Where that is not at hand the site has none, and `needed` unpacks it.
 */
export async function versionPdfs({
  astro,
  bundled,
  corpus,
  options
}: ToPrint): Promise<VersionPdfs> {
  if (options.pdf === 'none') return {pdfs: new Map()}
  const {languages, url} = corpus.site
  const published = url?.replace(/\/*$/u, '/')
  const stylesheets = listFiles(bundled)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(path.join(bundled, file)))
  let printer: Printer | undefined
  try {
    const pdfs = new Map<string, Uint8Array>()
    const places = await astro.getStaticPaths()
    for (const {id} of corpus.versions) {
      const address = routes.versionPrint(id).slice(1)
      const place = places.find(({pathname}) => `${pathname.replace(/^\/|\/$/gu, '')}/` === address)
      if (!place) throw new Error(`No page at ${address}`)
      const html = String(await render(astro, place))
      const print = async () => {
        printer ??= await openPrinter({
          fileOf: (name) => fileIn(bundled, name),
          published,
          language: languages[0] ?? 'fi',
          unpack: options.pdf === 'needed'
        })
        return printer.print(address, html)
      }
      pdfs.set(id, await keptOrPrinted({html, stylesheets, published}, print))
    }
    return {pdfs}
  } catch (error) {
    if (!(error instanceof NoPrinter)) throw error
    if (options.pdf === 'needed') throw new Refusal(notPrinted[options.language](error.message))
    return {pdfs: new Map(), missing: true}
  } finally {
    await printer?.close()
  }
}

const notPrinted = {
  fi: (why: string) => `PDF-tiedostoja ei voitu tulostaa (npm ci asentaa selaimen): ${why}`,
  en: (why: string) => `The PDFs could not be printed (npm ci installs the browser): ${why}`
} as const

function fileIn(folder: string, name: string): Uint8Array | undefined {
  try {
    return readFileSync(path.join(folder, name))
  } catch {
    return undefined
  }
}
