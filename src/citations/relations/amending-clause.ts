import type {Element} from '../mentions/read.ts'
import type {Token} from '../tokens/tokenize.ts'

/**
 * Leaves out the acts that have only amended what is cited. Whatever stands between *sellaisena
 * kuin se on* and the end of its clause, the sections are those of the act before:
 *
 *     lain (379/2011) 3 ja 8 §, sellaisina kuin ne ovat, 3 § laissa 1/2015 ja 8 § laissa 2/2016
 *                               └────────────────────── clause ─────────────────────────────┘
 */
export function withoutAmendingActs(
  tokens: readonly Token[],
  elements: readonly Element[],
  sentence: Int32Array
): readonly Element[] {
  const clause = readClauses(tokens, sentence)
  return clause
    ? elements.filter((element) => !clause(element.from) || !isAct(tokens, element))
    : elements
}

/** Tells whether a token is in such a clause, if there is one. */
function readClauses(
  tokens: readonly Token[],
  sentence: Int32Array
): ((at: number) => boolean) | undefined {
  const inside = new Uint8Array(tokens.length)
  let open = false
  let any = false
  for (let at = 0; at < tokens.length; at++) {
    if (sentence[at] !== sentence[at - 1]) open = false
    if (open) open = !closes.test(tokens[at]?.lower ?? '')
    else open = opens(tokens, at)
    if (open) inside[at] = 1
    any ||= open
  }
  return any ? (at) => inside[at] === 1 : undefined
}

const closes =
  /^(?:seuraavasti|muutetaan|kumotaan|lisätään|siirretään|seuraavat|som|fogas|ändras|upphävs)$/u

function opens(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (/^sellais(?:ena|ina)$/u.test(word)) return next === 'kuin'
  if (word === 'delvis') return /^ändra(?:d|t|de)$/u.test(next)
  if (!/^sådan(?:a|t)?$/u.test(word)) return false
  return tokens.slice(at + 1, at + 6).some(({lower}) => /^(?:lyder|lydelse)/u.test(lower))
}

const instrument =
  /^(?:laissa|laeissa|lailla|laeilla|lain|asetuksessa|asetuksissa|asetuksella|päätöksessä|päätöksissä|lag|lagar|lagarna|förordning|förordningar|förordningarna|beslut)$/u

/** A number that stands bare, or after no more than the word for a law. */
function isAct(tokens: readonly Token[], element: Element): boolean {
  if (element.type === 'number')
    return !element.parenthesised || instrument.test(tokens[element.from - 1]?.lower ?? '')
  return element.type === 'mention' && instrument.test(tokens[element.from]?.lower ?? '')
}
