import path from 'node:path'
import type {WordingLanguage} from '../../src/corpus/wording.ts'
import type {WrittenFile} from '../../src/hosting/written-site.ts'

export interface Built {
  /** The published folder. */
  out: string
  pages: number
  written: ReadonlyMap<string, WrittenFile>
  warnings: number
  /** Addresses that the ledger does not have yet. */
  added: number
}

const words = {
  fi: {
    done: 'Valmis',
    pages: 'sivua',
    files: 'tiedostoa',
    warnings: 'varoitusta (npm run check)',
    added: 'uutta osoitetta (npm run permalinks)',
    cpu: 'suoritinaikaa'
  },
  en: {
    done: 'Built',
    pages: 'pages',
    files: 'files',
    warnings: 'warnings (npm run check)',
    added: 'new addresses (npm run permalinks)',
    cpu: 'of CPU time'
  }
} as const

/** The one line that a successful build prints. */
export function summary(built: Built, language: WordingLanguage): string {
  const {out, pages, written, warnings, added} = built
  const size = [...written.values()].reduce((sum, file) => sum + file.size, 0)
  const said = words[language]
  const {user, system} = process.cpuUsage()
  const format = new Intl.NumberFormat(language, {maximumFractionDigits: 1})
  return [
    `${said.done}: ${path.relative(process.cwd(), out) || out}`,
    `${pages} ${said.pages}`,
    `${written.size} ${said.files}, ${format.format(size / 2 ** 20)} MiB`,
    ...(warnings ? [`${warnings} ${said.warnings}`] : []),
    ...(added ? [`${added} ${said.added}`] : []),
    `${format.format(process.uptime())} s, ${format.format((user + system) / 1e6)} s ${said.cpu}`
  ].join(' · ')
}
