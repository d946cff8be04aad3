import {headNominative} from './heads.ts'
import {remembered} from './remembered.ts'

/** The smallest piece that the readers look at. */
export interface Token {
  type: 'word' | 'number' | 'sign' | 'dash' | 'mark'
  /** Without a case ending after a colon: the `TVL` of `TVL:n`, the `§` of `§:ssä`. */
  text: string
  lower: string
  /** The word with its last part in the nominative: `hallintolain` → `hallintolaki`. */
  nominative: string | undefined
  /** Case ending after a colon: the `ssä` of `§:ssä`. */
  ending: string | undefined
  start: number
  end: number
  /** Whether it follows the token before without a space. */
  glued: boolean
  /** Whether it is the first of its line. */
  opensLine: boolean
  /** Whether it is a number that is written as a word: `seitsemännen`. */
  worded?: boolean
}

const dashes = '-‐‑–—―−'
const letter = /\p{L}/u
// The two that Finnish has beyond ASCII need no expression.
const a = 'ä'.charCodeAt(0)
const o = 'ö'.charCodeAt(0)

/** Cuts a plain text, or a part of it, into tokens. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let at = from
  let gluedTo = -1
  let opensLine = true

  while (at < to) {
    const start = at
    const character = text.charAt(at)
    if (character === ' ') at++
    else if (character === '\n') {
      opensLine = true
      at++
    } else if (isDigit(text.charCodeAt(at))) {
      while (isDigit(text.charCodeAt(at))) at++
      push('number', start, at)
    } else if (isLetter(text, at) || isElision(text, at)) {
      at = endOfWord(text, at + 1)
      pushInflected('word', start)
    } else if (character === '§') {
      at++
      pushInflected('sign', start)
    } else {
      at += text.codePointAt(at) === text.charCodeAt(at) ? 1 : 2
      push(dashes.includes(character) ? 'dash' : 'mark', start, at)
    }
  }
  return tokens

  function push(type: Token['type'], start: number, end: number): Token {
    const piece = text.slice(start, end)
    const {written, lower, nominative} =
      type === 'word' ? formsOf(piece) : {written: piece, lower: piece, nominative: undefined}
    const glued = start === gluedTo
    const word = {type, text: written, lower, nominative, ending: undefined}
    const token = {...word, start, end, glued, opensLine}
    tokens.push(token)
    gluedTo = end
    opensLine = false
    return token
  }

  /** A word or a sign, with a case ending after a colon. */
  function pushInflected(type: 'word' | 'sign', start: number): void {
    const token = push(type, start, at)
    const end = text.charAt(at) === ':' ? endOfEnding(text, at + 1) : at
    if (end === at) return
    token.ending = text.slice(at + 1, end)
    token.end = end
    at = end
    gluedTo = end
  }
}

/** The forms of a word, and the word itself: one string for all its places is compared at once. */
const formsOf = remembered(
  (word: string) => word,
  (written) => {
    const lower = written.toLowerCase()
    return {written, lower, nominative: headNominative(lower)}
  }
)

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code === a || code === o) return true
  return letter.test(text.charAt(at))
}

/** `-asetus`: a hyphen that stands for a part left out. */
function isElision(text: string, at: number): boolean {
  if (text.charAt(at) !== '-' || !isLetter(text, at + 1)) return false
  return at === 0 || ' \n('.includes(text.charAt(at - 1))
}

/** A word that lost its space after a hyphen: `maankäyttö-ja rakennuslaki`. */
const joint = /-(?:ja|tai|sekä|och|eller|samt)(?![\p{L}'’-])/uy

/** Letters, with hyphens between and at the end: `Etelä-Suomen`, `sosiaali-`. */
function endOfWord(text: string, at: number): number {
  let end = at
  while (isLetter(text, end) || ("-'’".includes(text.charAt(end)) && isLetter(text, end + 1))) {
    if (text.charAt(end) === '-') {
      joint.lastIndex = end
      if (joint.test(text)) return end + 1
    }
    end++
  }
  // `53 a-53 d §`: between numbers it is a dash.
  const hyphen =
    text.charAt(end) === '-' && text.charAt(end - 1) !== '-' && !isDigit(text.charCodeAt(end + 1))
  return hyphen ? end + 1 : end
}

/** Up to six small letters after a colon. More are a word of their own. */
function endOfEnding(text: string, at: number): number {
  let end = at
  while (isLetter(text, end) && text.charAt(end) === text.charAt(end).toLowerCase()) end++
  return end > at && end - at <= 6 && !isLetter(text, end) ? end : at - 1
}
