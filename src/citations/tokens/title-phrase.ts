import type {Token} from './tokenize.ts'

const given = /^annet(?:tu|un|ussa|tua|usta|tuun|ulla)$/u
/** Words in -n that are not the genitives of a title. */
const outside =
  /(?:aan|ään|tun|tyn|dun|dyn|van|vän|isen|kuin|kuten)$|^(?:on|kun|sen|sekä|vain|ennen|niin|jonka|joiden|myös|tai|siten)$/u

/**
 * Whether the words before a title of the form `… annetun lain` begin a longer one:
 *
 *     huvialuksesta suoritettavasta [polttoainemaksusta annetun lain]
 *     kivenmurskaamojen [ympäristönsuojelusta annetun asetuksen]
 *     valvonnasta ja [muutoksenhausta annetun lain]
 */
export function opensPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from
  while (at < to && !given.test(tokens[at]?.lower ?? '')) at++
  if (at === to) return false
  const [before, earlier] = [tokens[from - 1], tokens[from - 2]]
  if (before?.type !== 'word' || before.nominative) return false
  if (/^(?:ja|sekä|tai)$/u.test(before.lower)) return isElative(earlier)
  return isElative(before) || (before.lower.endsWith('n') && !outside.test(before.lower))
}

function isElative(token: Token | undefined): boolean {
  return token?.type === 'word' && !token.nominative && /(?:sta|stä)$/u.test(token.lower)
}
