import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import type {WordingLanguage} from '../../src/corpus/wording.ts'

export interface BuildFacts {
  /** The published folder. */
  out: string
  warnings: number
  /** `performance.now()` at the start. */
  since: number
}

const words = {
  fi: {
    done: 'Valmis',
    pages: 'sivua',
    files: 'tiedostoa',
    warnings: 'varoitusta (npm run check)',
    cpu: 'suoritinaikaa'
  },
  en: {
    done: 'Built',
    pages: 'pages',
    files: 'files',
    warnings: 'warnings (npm run check)',
    cpu: 'of CPU time'
  }
} as const

/** The one line that a successful build prints. */
export function summary({out, warnings, since}: BuildFacts, language: WordingLanguage): string {
  const {done, pages, files, cpu, warnings: warned} = words[language]
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
    `${done}: ${path.relative(process.cwd(), out) || out}`,
    `${entries.filter(({name}) => name.endsWith('.html')).length} ${pages}`,
    `${entries.length} ${files}, ${format.format(size / 2 ** 20)} MiB`,
    `${warnings} ${warned}`,
    `${format.format((performance.now() - since) / 1000)} s, ${format.format((user + system) / 1e6)} s ${cpu}`
  ].join(' · ')
}
