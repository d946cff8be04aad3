import type {KnownStatute} from '../statutes/statutes.ts'
import {matchWords} from '../statutes/titles.ts'
import {headNominative} from '../tokens/heads.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Mention} from './mention.ts'

/** A shorter word is too near to others. */
const shortest = 9

/** `hallintolian 34 §`: a known title of one word in which two letters have changed places. */
export function readMisspelt(tokens: readonly Token[], at: number): Mention | undefined {
  const statutes = matchMisspelt(tokens[at])
  if (statutes.length === 0) return undefined
  return {type: 'mention', kind: 'title', from: at, to: at + 1, statutes}
}

/** Acts of the only title that a word can be with one slip of the keys, or none. */
export function matchMisspelt(token: Token | undefined): readonly KnownStatute[] {
  if (token?.type !== 'word' || token.lower.length < shortest) return []
  const found = new Set<readonly KnownStatute[]>()
  for (const word of slips(token.lower)) {
    const title = headNominative(word)
    const statutes = title === undefined ? [] : matchWords([title])
    if (statutes.length > 0) found.add(statutes)
  }
  const [only, other] = found
  return only && !other ? only : []
}

/** The word with two neighbours changed, with one of a pair left out, with a letter doubled. */
function* slips(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const [letter = '', next = ''] = [word[at], word[at + 1]]
    const [start, end] = [word.slice(0, at), word.slice(at + 1)]
    if (letter === next) yield start + end
    else if (next) yield start + next + letter + word.slice(at + 2)
    yield start + letter + letter + end
  }
}
