/**
 * What is asked for is right, and what it would do is not: the message says what was found and what
 * to do. No fault of the program, so it has no stack: Astro and our commands print the message alone.
 */
export class Refusal extends Error {
  constructor(message: string) {
    super(message)
    this.stack = ''
  }
}

/** The command was written wrong: nothing was read or built. */
export class UsageError extends Refusal {}
