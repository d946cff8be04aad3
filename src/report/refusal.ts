import type {WordingLanguage} from '../diagnostics/wording.ts'

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

/** The command was written wrong: nothing was read or built. Says so in both languages. */
export class UsageError extends Refusal {
  readonly words: Readonly<Record<WordingLanguage, string>>

  constructor(fi: string, en: string) {
    super(fi)
    this.words = {fi, en}
  }
}
