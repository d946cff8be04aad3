import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Version} from './corpus.ts'

/**
 * Where the PDF of a version is kept once made. Its name holds a digest of what it says, so that a
 * PDF of an older text is never taken for this one.
 */
export function pdfFile(version: Version, root = process.cwd()): string {
  const {approvals, articles, data, id, reading} = version
  const said = {
    data,
    texts: [reading, ...articles.map((article) => article.reading)],
    headings: articles.map((article) => article.data),
    approvals: approvals.map(({decision, party, state}) => [party.slug, state, decision?.slug])
  }
  const digest = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12)
  return join(resolve(root), '.cache/pdf', `${id}-${digest}.pdf`)
}

/**
 * The PDF to publish of a version, where there is one and the build was asked to publish it.
 *
 * Not whenever the file is there: a build must not depend on what the machine did before.
 */
export function publishedPdf(version: Version): string | undefined {
  if (!process.env['WITH_PDF']) return undefined
  const file = pdfFile(version)
  return existsSync(file) ? file : undefined
}
