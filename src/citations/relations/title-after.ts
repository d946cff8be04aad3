import type {Mention} from '../mentions/mention.ts'
import type {Element} from '../mentions/read.ts'
import {levelBeforeNumber} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'

/** Whether a title after a section is its act without a preposition, a comma between them or not. */
export function isTitleAfter(
  tokens: readonly Token[],
  locator: Element | undefined,
  mention: Mention,
  comma: boolean
): boolean {
  if (isEnglishHeader(tokens, locator, mention)) return true
  return !comma && (isSwedishTitle(tokens, mention) || isFinnishHeader(tokens, mention))
}

/** Before 2004 Swedish had no preposition: `10 kap. 1 § ärvdabalken`. */
function isSwedishTitle(tokens: readonly Token[], {from, to, kind}: Mention): boolean {
  if (kind !== 'title' && kind !== 'foreign') return false
  const [first, last] = [tokens[from]?.lower ?? '', tokens[to - 1]?.lower ?? '']
  return /(?:lagen|balken|förordningen)$/u.test(first) || /(?:lagen|balken|ordningen)$/u.test(last)
}

/** `34 § hallintolaki, 12 § julkisuuslaki`, `54 § MBL`, as lists write: nothing goes on after it. */
function isFinnishHeader(tokens: readonly Token[], {from, to, kind, statutes}: Mention): boolean {
  const [first, after] = [tokens[from], tokens[to]]
  if (statutes.length === 0 || !endsBare(tokens, from)) return false
  if (after && !after.opensLine && !/^[,;.)]$/u.test(after.text)) return false
  if (kind === 'abbreviation') return true
  return kind === 'title' && first?.text === first?.lower && first?.lower === first?.nominative
}

/** Whether a section ends without a case before a token: `34 §`, `34 § 2 mom.`. */
function endsBare(tokens: readonly Token[], at: number): boolean {
  const last = tokens[tokens[at - 1]?.text === '.' ? at - 2 : at - 1]
  return last?.ending === undefined && /^(?:§|mom|kohta|punkten)$/u.test(last?.lower ?? '')
}

/**
 * `§ 34 Administrative Procedure Act`, `section 27, Rescue Act`, as headers write. In a sentence a sign
 * may be of minutes, and the act begin what follows the comma.
 */
function isEnglishHeader(
  tokens: readonly Token[],
  locator: Element | undefined,
  {from, to, kind, statutes}: Mention
): boolean {
  if (locator?.type !== 'locator' || kind !== 'title') return false
  const worded = levelBeforeNumber(tokens[locator.from]) !== undefined
  if (locator.style !== 'sign-first' && !worded) return false
  const heads = `${tokens[from]?.text} ${tokens[to - 1]?.text}`
  if (!/\b(?:Act|Code|Decree)\b/u.test(heads)) return false
  const after = tokens[to]
  if (worded) return after?.type !== 'word'
  return statutes.length === 0 || after?.type !== 'word' || /^(?:and|or)$/u.test(after.lower)
}
