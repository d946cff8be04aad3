import {type ParseArgsConfig, parseArgs} from 'node:util'
import {UsageError} from '../../src/report/refusal.ts'
import {optionFault, refuseTaken} from './option-fault.ts'

/** Reads a command line of options and exactly one argument beside them. */
export function readOneArgument<T extends NonNullable<ParseArgsConfig['options']>>(
  name: string,
  options: T,
  args: string[] = process.argv.slice(2)
) {
  refuseTaken(Object.keys(options))
  const {values, positionals} = parse(options, args)
  const [argument, ...others] = positionals
  if (argument === undefined) throw new UsageError(`Puuttuu: ${name}`, `Missing: ${name}`)
  if (others.length > 0)
    throw new UsageError(`Liikaa: ${others.join(' ')}`, `Unexpected: ${others.join(' ')}`)
  return {argument, values}
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(options: T, args: string[]) {
  try {
    return parseArgs({args, options, strict: true, allowPositionals: true})
  } catch (error) {
    throw optionFault(error, Object.keys(options))
  }
}
