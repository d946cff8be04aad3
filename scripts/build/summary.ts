import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import type {WordingLanguage} from '../../src/corpus/wording.ts'

export interface BuildFacts {
  /** The published folder. */
  out: string
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
export function summary({out, warnings, added}: BuildFacts, language: WordingLanguage): string {
  const said = words[language]
  const entries = readdirSync(out, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile()
  )
  const size = entries.reduce(
    (sum, {parentPath, name}) => sum + statSync(path.join(parentPath, name)).size,
    0
  )
  const {user, system} = process.cpuUsage()
  const format = new Intl.NumberFormat(language, {maximumFractionDigits: 1})
  return [
    `${said.done}: ${path.relative(process.cwd(), out) || out}`,
    `${entries.filter(({name}) => name.endsWith('.html')).length} ${said.pages}`,
    `${entries.length} ${said.files}, ${format.format(size / 2 ** 20)} MiB`,
    ...(warnings ? [`${warnings} ${said.warnings}`] : []),
    ...(added ? [`${added} ${said.added}`] : []),
    `${format.format(process.uptime())} s, ${format.format((user + system) / 1e6)} s ${said.cpu}`
  ].join(' · ')
}
