import type {Corpus} from '../../src/corpus/corpus.ts'
import {UsageError} from '../command-line/options.ts'
import {keptPdf} from '../pdf/kept-pdfs.ts'
import {printedFrom} from '../pdf/printed-from.ts'

/** The PDFs of all versions, printed from what this build would print, by the versions' ids. */
export async function keptPdfsOf(corpus: Corpus): Promise<Map<string, Uint8Array>> {
  const from = await printedFrom(corpus)
  const pdfs = new Map<string, Uint8Array>()
  for (const {id} of corpus.versions) {
    const pdf = keptPdf(id, from.get(id) ?? '')
    if (pdf) pdfs.set(id, pdf)
  }
  const missing = corpus.versions.filter(({id}) => !pdfs.has(id)).map(({id}) => id)
  if (missing.length === 0) return pdfs
  throw new UsageError(
    `--pdf needs a PDF of every version as it is now, none of ${missing.join(', ')}: run npm run pdf`
  )
}
