import {seamsOf} from './compound.ts'
import {fieldLexicon} from './field-lexicon.ts'

/** Shorter words fit on the narrowest screen with the largest text. */
const longest = 14
/** Longer ones are no words: nobody asks of what they are made. */
const longestKnown = 60
/** Letters that stay together at both ends of a word that is parted by its syllables. */
const ends = 5

const long = new RegExp(`\\p{L}{${longest},}`, 'gu')
/** A Finnish syllable begins with the last consonant before a vowel; `pr`, `tr`, `kl` of loans stay together. */
const syllable =
  /(?<=\p{L})(?=(?:[bdfgkpt][rl]|(?<![bdfgkpt])[rl]|[bcdfghjkmnpqstvwxz])[aeiouyäöå])/giu

/**
 * The words with soft hyphens where long Finnish words may be parted: browsers that cannot hyphenate
 * Finnish would break them anywhere, or not at all. A compound is parted where its parts meet
 * (`yhteistyö-pöytäkirja`), a word that the lexicon does not know by its syllables.
 *
 * For names, titles and links to them; texts stay as they are written, to be searched. What is copied
 * has none (`copyWholeWords`).
 *
 * @param language Words of other languages are left to the browser.
 */
export function withSoftHyphens(text: string, language = 'fi'): string {
  if (language !== 'fi') return text
  return text.replace(long, (word) => {
    const seams = word.length > longestKnown ? [] : seamsOf(word.toLowerCase(), fieldLexicon)
    return seams.length > 0 ? atSeams(word, seams) : atSyllables(word)
  })
}

function atSeams(word: string, seams: readonly number[]): string {
  const starts = [0, ...seams]
  return starts.map((start, at) => word.slice(start, starts[at + 1])).join('\u00AD')
}

function atSyllables(word: string): string {
  return word.replace(syllable, (_, at: number) =>
    at >= ends && word.length - at >= ends ? '\u00AD' : ''
  )
}
