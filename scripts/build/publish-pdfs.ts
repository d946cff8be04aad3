import {existsSync} from 'node:fs'
import type {Corpus} from '../../src/corpus/corpus.ts'
import {pdfFile} from '../../src/corpus/pdf-file.ts'
import {UsageError} from '../command-line/options.ts'

/** Lets the pages of this build have their PDFs. */
export function publishPdfs({versions}: Corpus): void {
  const missing = versions.filter((version) => !existsSync(pdfFile(version)))
  if (missing.length > 0) {
    const ids = missing.map(({id}) => id).join(', ')
    throw new UsageError(`--pdf needs a PDF of every version, none of ${ids}: run npm run pdf`)
  }
  process.env['WITH_PDF'] = '1'
}
