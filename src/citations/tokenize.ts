import {headNominative} from './heads.ts'

/** The smallest piece that the readers look at. */
export interface Token {
  type: 'word' | 'number' | 'sign' | 'dash' | 'mark' | 'break'
  /** Without a case ending after a colon: the `TVL` of `TVL:n`, the `§` of `§:ssä`. */
  text: string
  lower: string
  /** The word with its last part in the nominative: `hallintolain` → `hallintolaki`. */
  nominative?: string
  /** Case ending after a colon: the `ssä` of `§:ssä`. */
  ending?: string
  start: number
  end: number
  /** Whether it follows the token before without a space. */
  glued: boolean
}

//   sosiaali-   maankäyttö-   -asetus   Päijät-Hämeen   TVL:n
const word = "(?:(?<![^\\s(])-)?\\p{L}[\\p{L}\\p{M}]*(?:[-'’]\\p{L}[\\p{L}\\p{M}]*)*-?"
const ending = '(?::(?<ending>\\p{Ll}{1,6})(?!\\p{L}))?'
const pattern = new RegExp(
  [
    `(?<word>${word})${ending}`,
    '(?<number>\\d+)',
    `(?<sign>§)${ending.replace('ending', 'signEnding')}`,
    '(?<dash>[-‐‑–—―−])',
    '(?<break>\\s*\\n\\s*\\n\\s*)',
    '(?<mark>\\S)'
  ].join('|'),
  'gu'
)

/** Cuts a plain text into tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1

  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {}
    const start = match.index
    const whole = match[0]
    const wordText = groups['word']
    const token: Token = {
      type: 'mark',
      text: whole,
      lower: whole,
      start,
      end: start + whole.length,
      glued: start === end
    }

    if (wordText) {
      token.type = 'word'
      token.text = wordText
      token.lower = wordText.toLowerCase()
      if (groups['ending']) token.ending = groups['ending']
      const nominative = headNominative(token.lower)
      if (nominative) token.nominative = nominative
    } else if (groups['number']) token.type = 'number'
    else if (groups['sign']) {
      token.type = 'sign'
      token.text = '§'
      token.lower = '§'
      if (groups['signEnding']) token.ending = groups['signEnding']
    } else if (groups['dash']) token.type = 'dash'
    else if (groups['break']) token.type = 'break'

    tokens.push(token)
    end = token.end
  }

  return tokens
}
