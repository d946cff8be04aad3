import {UsageError} from './options.ts'

/** The command is right, and what it would do is not: what was found and what to do. Status 1. */
export class Refusal extends Error {}

/**
 * Runs a command and ends the process with its status. Wrong usage is 2 and shows the usage; what the
 * system refuses is 1 and says what it was.
 */
export async function run(usage: string, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}\n`)
      process.exitCode = 2
    } else if (error instanceof Refusal || isOfTheSystem(error)) {
      // A full disk, a folder that may not be written, a port that is taken: no fault of the program, no stack.
      process.stderr.write(`${error.message}\n`)
      process.exitCode = 1
    } else throw error
  }
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
  return error instanceof Error && 'code' in error && refusals.includes(String(error.code))
}
