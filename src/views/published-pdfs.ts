import type {Version} from '../model/corpus.ts'

const published = new Map<string, Uint8Array>()

/** Puts the PDFs of versions on the site that is rendered next, by the versions' ids. */
export function publishPdfs(pdfs: ReadonlyMap<string, Uint8Array>): void {
  published.clear()
  for (const [id, pdf] of pdfs) published.set(id, pdf)
}

/**
 * The PDF to publish of a version, where the build was asked to publish it.
 *
 * Not whenever there is one: a build must not depend on what the machine did before.
 */
export function publishedPdf({id}: Version): Uint8Array | undefined {
  return published.get(id)
}
