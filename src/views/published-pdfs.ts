import type {Version} from '../model/corpus.ts'

const published = new Map<string, Uint8Array>()

/** Puts the PDFs of versions on the site that is rendered next, by the versions' ids. */
export function publishPdfs(pdfs: ReadonlyMap<string, Uint8Array>): void {
  published.clear()
  for (const [id, pdf] of pdfs) published.set(id, pdf)
}

/** The PDF to publish of a version: printed before the other pages are rendered, so that they can lead to it. */
export function publishedPdf({id}: Version): Uint8Array | undefined {
  return published.get(id)
}
