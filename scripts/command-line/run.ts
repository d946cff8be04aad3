import type {WordingLanguage} from '../../src/diagnostics/wording.ts'
import {errorCode} from '../../src/disk/error-code.ts'
import {expectEpoch} from '../../src/integration/epoch.ts'
import {Refusal, UsageError} from '../../src/report/refusal.ts'

/** What a command does and takes. */
export type Usage = Readonly<Record<WordingLanguage, string>>

/**
 * Runs a command and ends the process with its status. Wrong usage is 2 and shows the usage; what the
 * system refuses is 1 and says what it was. Asked with `--help`, the usage is the answer.
 */
export async function run(usage: Usage, command: () => number | Promise<number>): Promise<void> {
  const language = languageAsked(process.argv.slice(2))
  const help = usage[language]
  if (asksForHelp(process.argv.slice(2))) {
    process.stdout.write(`${help}\n`)
    return
  }
  try {
    expectEpoch(process.env['SOURCE_DATE_EPOCH'])
    process.exitCode = await command()
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.words[language]}\n\n${help}\n`)
      process.exitCode = 2
    } else if (error instanceof Refusal || isOfTheSystem(error)) {
      // A full disk, a folder that may not be written: no fault of the program, and no stack.
      // The bundler adds a stack of its own to what the system has told it.
      process.stderr.write(`${error.message.split('\n\nStack backtrace:', 1)}\n`)
      process.exitCode = 1
    } else throw error
  }
}

/** The language that a command is asked to speak. */
export function languageAsked(args: readonly string[]): WordingLanguage {
  const given = args[args.indexOf('--language') + 1]
  return args.includes('--language=en') || given === 'en' ? 'en' : 'fi'
}

/** Whether somebody wants to know what a command does. */
export function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h')
}

const refusals = [
  'EACCES',
  'EADDRINUSE',
  'EADDRNOTAVAIL',
  'EBUSY',
  'EDQUOT',
  'EFBIG',
  'EIO',
  'EISDIR',
  'ELOOP',
  'EMFILE',
  'ENAMETOOLONG',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS'
]

function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false
  // A program that is not installed, such as npm or nginx, or has itself said why it ended.
  if ('spawnargs' in error || ('status' in error && 'pid' in error)) return true
  return /\(os error \d+\)/u.test(error.message) || refusals.includes(errorCode(error))
}
