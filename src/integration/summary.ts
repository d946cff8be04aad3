import path from 'node:path'
import type {WordingLanguage} from '../diagnostics/wording.ts'
import type {WrittenFile} from '../hosting/written-site.ts'
import {severityWords} from '../report/count.ts'

export interface Built {
  /** The published folder. */
  out: string
  pages: number
  written: ReadonlyMap<string, WrittenFile>
  warnings: number
  /** Addresses that the ledger does not have yet. */
  added: number
  /** PDFs were wanted, and the browser was not at hand. */
  withoutPdfs?: true | undefined
}

const words = {
  fi: {
    done: 'Valmis',
    pages: 'sivua',
    files: 'tiedostoa',
    added: ['uusi osoite', 'uutta osoitetta'],
    withoutPdfs: 'ilman PDF-tiedostoja (npm run pdf)',
    cpu: 'suoritinaikaa'
  },
  en: {
    done: 'Built',
    pages: 'pages',
    files: 'files',
    added: ['new address', 'new addresses'],
    withoutPdfs: 'without PDFs (npm run pdf)',
    cpu: 'of CPU time'
  }
} as const

/** The one line that a successful build prints. */
export function summary(built: Built, language: WordingLanguage): string {
  const {out, pages, written, warnings, added, withoutPdfs} = built
  const size = [...written.values()].reduce((sum, file) => sum + file.size, 0)
  const said = words[language]
  const {user, system} = process.cpuUsage()
  const format = new Intl.NumberFormat(language, {maximumFractionDigits: 1})
  return [
    `${said.done}: ${path.relative(process.cwd(), out) || out}`,
    `${pages} ${said.pages}`,
    `${written.size} ${said.files}, ${format.format(size / 2 ** 20)} MiB`,
    ...(warnings ? [`${counted(warnings, severityWords[language].warning)} (npm run check)`] : []),
    ...(withoutPdfs ? [said.withoutPdfs] : []),
    ...(added ? [`${counted(added, said.added)} (npm run permalinks)`] : []),
    `${format.format(process.uptime())} s, ${format.format((user + system) / 1e6)} s ${said.cpu}`
  ].join(' · ')
}

const counted = (count: number, [one, many]: readonly [string, string]) =>
  `${count} ${count === 1 ? one : many}`
