import {UsageError} from '../../src/report/refusal.ts'

/** What npm has a setting of the same name for: it may be set without a word on the command line. */
const settingsOfNpm: ReadonlySet<string> = new Set(['offline'])

/**
 * Tells of options that npm has kept for itself: without `--` in front of them the command never
 * sees them.
 *
 * @throws {UsageError} When there is one.
 */
export function refuseTaken(
  options: readonly string[],
  {env}: Pick<NodeJS.Process, 'env'> = process
): void {
  const taken = options.find(
    (name) => !settingsOfNpm.has(name) && env[`npm_config_${name}`] !== undefined
  )
  if (!taken) return
  const command = `npm run ${env['npm_lifecycle_event'] ?? 'check'} -- --${taken}`
  throw new UsageError(
    `npm otti valitsimen --${taken} itselleen. Kirjoita -- ennen valitsimia: ${command}`,
    `npm kept the option --${taken} for itself. Write -- before the options: ${command}`
  )
}

/** What is wrong with the options, of which the reader of the command line has told in English. */
export function optionFault(error: unknown, options: readonly string[]): UsageError {
  const said = error instanceof Error ? error.message : String(error)
  const [, found = said] = /'([^']+)'/u.exec(said) ?? []
  const known = options.map((name) => `--${name}`).join(', ')
  switch ((error as {code?: string}).code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new UsageError(`Tuntematon valitsin ${found}. Valitsimet: ${known}`, said)
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return new UsageError(
        `Liikaa: ${found}. Valitsimet: ${known}. Kirjoita npm run -komennossa -- ennen valitsimia.`,
        `${said}. With npm run, write -- before the options.`
      )
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return new UsageError(`Valitsimen ${found} arvo puuttuu tai on liikaa.`, said)
    default:
      return new UsageError(said, said)
  }
}
