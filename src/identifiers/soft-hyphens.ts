/** Shorter words fit on the narrowest screen with the largest text. */
const longest = 14
/** Letters that stay together at both ends of a word. */
const ends = 5

const long = new RegExp(`\\p{L}{${longest},}`, 'gu')
/** A Finnish syllable begins with the last consonant before a vowel; `pr`, `tr`, `kl` of loans stay together. */
const syllable =
  /(?<=\p{L})(?=(?:[bdfgkpt][rl]|(?<![bdfgkpt])[rl]|[bcdfghjkmnpqstvwxz])[aeiouyäöå])/giu

/**
 * The words with soft hyphens where long Finnish words may be parted: browsers that cannot hyphenate
 * Finnish would break them anywhere, or not at all. For names of the frame only; texts stay as they are
 * written, to be copied and searched.
 */
export function withSoftHyphens(text: string): string {
  return text.replace(long, (word) =>
    word.replace(syllable, (_, at: number) =>
      at >= ends && word.length - at >= ends ? '\u00AD' : ''
    )
  )
}
