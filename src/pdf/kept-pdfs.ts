import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {cacheFolder} from '../disk/cache-folder.ts'
import {markUsed, removeOld} from '../disk/remove-old.ts'
import {writeWhole} from '../disk/write-whole.ts'
import {sha256} from '../hosting/manifest.ts'
import type {Corpus} from '../model/corpus.ts'
import {UsageError} from '../report/refusal.ts'

/*
 *   .cache/pdf/2025-<what it was printed from>-<what is in it>.pdf
 */
const digits = 16

/** Keeps the PDF of a version with what it was printed from; answers with the file. */
export function keepPdf(id: string, from: string, pdf: Uint8Array): string {
  const file = path.join(cacheFolder('pdf'), `${id}-${from}-${digestOf(pdf)}.pdf`)
  for (const older of filesOf(id, from)) rmSync(older)
  writeWhole(file, pdf)
  removeOld(cacheFolder('pdf'))
  return file
}

/** The PDFs of all versions that were printed from this, by the versions' ids. */
export function keptPdfsOf({versions}: Corpus, from: string): Map<string, Uint8Array> {
  const pdfs = new Map<string, Uint8Array>()
  for (const {id} of versions) {
    const pdf = keptPdf(id, from)
    if (pdf) pdfs.set(id, pdf)
  }
  const missing = versions.filter(({id}) => !pdfs.has(id)).map(({id}) => id)
  if (missing.length === 0) return pdfs
  throw new UsageError(
    `--pdf tarvitsee PDF:n jokaisesta versiosta sellaisena kuin se nyt on, puuttuu: ${missing.join(', ')}. Aja npm run pdf`,
    `--pdf needs a PDF of every version as it is now, none of ${missing.join(', ')}: run npm run pdf`
  )
}

/** The PDF that was printed from this, when there is one and it is whole. */
function keptPdf(id: string, from: string): Uint8Array | undefined {
  for (const file of filesOf(id, from)) {
    const pdf = readFileSync(file)
    if (!file.endsWith(`-${digestOf(pdf)}.pdf`)) continue
    markUsed(file)
    return pdf
  }
  return undefined
}

function filesOf(id: string, from: string): string[] {
  const folder = cacheFolder('pdf')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.startsWith(`${id}-${from}-`) && name.endsWith('.pdf'))
    .map((name) => path.join(folder, name))
}

function digestOf(pdf: Uint8Array): string {
  return sha256(pdf).slice(0, digits)
}
