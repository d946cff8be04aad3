import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {type ParseArgsConfig, parseArgs} from 'node:util'
import type {WordingLanguage} from '../../src/diagnostics/wording.ts'
import {UsageError} from '../../src/report/refusal.ts'
import {optionFault, refuseTaken} from './option-fault.ts'

/** Reads the command line; anything unknown is a `UsageError`. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  args: string[] = process.argv.slice(2)
) {
  refuseTaken(Object.keys(options))
  try {
    return parseArgs({args, options, strict: true, allowPositionals: false}).values
  } catch (error) {
    throw optionFault(error, Object.keys(options))
  }
}

/** Absolute path of the content folder; it must exist. */
export function contentFolder(given: string): string {
  if (given === '')
    throw new UsageError(
      'Valitsimen --content jälkeen ei ole kansiota',
      'No content folder is named after --content'
    )
  const folder = path.resolve(given)
  if (!existsSync(folder))
    throw new UsageError(
      `Sisältökansiota ei ole: ${folder}`,
      `The content folder does not exist: ${folder}`
    )
  return existingFolder(given)
}

/** Absolute path of a folder that must be there. */
export function existingFolder(given: string): string {
  const folder = path.resolve(given)
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder
  throw new UsageError(`Ei ole kansio: ${folder}`, `Not a folder: ${folder}`)
}

/** Absolute path of a folder that a site was built into. */
export function builtSite(given: string): string {
  const folder = path.resolve(given)
  if (existsSync(path.join(folder, 'index.html'))) return folder
  throw new UsageError(
    `Kansiossa ${folder} ei ole rakennettua sivustoa: npm run build`,
    `There is no built site in ${folder}: npm run build`
  )
}

/** A whole number of at least 1. */
export function wholeNumber(name: string, given: string): number {
  if (/^[1-9]\d*$/u.test(given)) return Number(given)
  throw new UsageError(
    `--${name} on kokonaisluku, ei "${given}"`,
    `--${name} wants a whole number, not "${given}"`
  )
}

/** One of a closed list of values. */
export function oneOf<T extends string>(name: string, given: string, values: readonly T[]): T {
  const value = values.find((candidate) => candidate === given)
  if (value) return value
  throw new UsageError(
    `Tuntematon arvo "${given}" valitsimessa --${name}. Arvot: ${values.join(', ')}`,
    `Unknown value "${given}" for --${name}. Use one of: ${values.join(', ')}`
  )
}

/** A number of a port; 0 is any that is free. */
export function portOf(given: string): number {
  const port = Number(given)
  if (/^\d+$/u.test(given) && port < 2 ** 16) return port
  throw new UsageError(
    `--port on luku 0–65535, ei "${given}"`,
    `--port wants a number from 0 to 65535, not "${given}"`
  )
}

export const languages: readonly WordingLanguage[] = ['fi', 'en']
