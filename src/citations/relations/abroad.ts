import {isForeignPlace, isForeignWord, isHomeWord} from '../tokens/qualifiers.ts'
import type {Token} from '../tokens/tokenize.ts'

/**
 * Tells where a title without a number is another country's, by the sentences before or by the
 * signs of Swedish law beside it:
 *
 *     Ruotsissa asiasta säädetään toisin. Kuntalain 6 luvun 1 §:ssä …
 *     5 kap. 6 § kommunallagen (prop. 1990/91:117)      3 § andra stycket förvaltningslagen
 *
 * Finland, named again, ends it, in the same sentence too: `Virossa hankintalain 3 §, mutta Suomessa
 * hankintalain 5 §`.
 */
export function readAbroad(
  tokens: readonly Token[],
  sentence: Int32Array
): (at: number) => boolean {
  const abroad = new Uint8Array(tokens.length)
  let any = false
  let country = false
  let is = false
  for (let from = 0; from < tokens.length; ) {
    let to = from
    while (to < tokens.length && sentence[to] === sentence[from]) to++
    const says = readSentence(tokens, from, to)
    if (says.home) country = is = false
    country ||= says.country && !says.home
    is ||= (country && says.pointsBack) || (says.law && country)
    const both = says.home && says.country && says.law
    if (both || ((is || says.swedish) && !says.home)) {
      abroad.fill(1, from, to)
      any = true
    }
    if (both) country = is = clearHome(abroad, says.marks, to)
    from = to
  }
  return (at) => any && abroad[at] === 1
}

/** Leaves what is said of Finland, up to the next country. Whether the sentence ends abroad. */
function clearHome(abroad: Uint8Array, marks: readonly Mark[], end: number): boolean {
  for (const [index, {at, home}] of marks.entries())
    if (home) abroad.fill(0, at, marks[index + 1]?.at ?? end)
  return marks.at(-1)?.home === false
}

/** A country, or Finland, where it is named. */
interface Mark {
  at: number
  home: boolean
}

interface Said {
  marks: Mark[]
  /** Whether Finland is named. */
  home: boolean
  country: boolean
  /** Whether it is about what the law is. */
  law: boolean
  /** `Siellä`, `maan`, `där`. */
  pointsBack: boolean
  /** Whether it has the signs of Swedish law. */
  swedish: boolean
}

const lawWords =
  /^(?:sääde(?:tään|tty)|lainsäädän\p{L}+|oikeus(?:järjesty|tila)\p{L}+|lakia|laissa|säännös|säännökset|voimassa|sovel(?:si|letaan|lettiin|taa)|ratkais(?:i|tiin)|rättsläge\p{L}*|lagstiftning\p{L}*|lag|gäller|tillämpa\p{L}*|domstol\p{L}*|law|laws|legislation|act|applies|applied|governed)$/u
/** `Tanskan mallia`, `den svenska modellen`: what is done there. */
const models = /^(?:rules?$|malli|järjestelmä|käytän|modell|model$|system)/u
const pointers = /^(?:siellä|maan|maassa|sikäläi\p{L}+|där|landets|there)$/u

function readSentence(tokens: readonly Token[], from: number, to: number): Said {
  const said: Said = {
    marks: [],
    home: false,
    country: false,
    law: false,
    pointsBack: false,
    swedish: false
  }
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? ''
    const next = tokens[at + 1]?.lower ?? ''
    const law = isForeignWord(lower) && (lawWords.test(next) || models.test(next))
    if (isHomeWord(lower)) said.home = true
    else if (law || (isForeignPlace(lower) && !isAttribute(next))) {
      said.country = true
      // `Norjassa valtuusto valitaan kuntalain mukaan`: what a sentence begins with, it is about.
      said.law ||= law || at === from
    }
    if (isHomeWord(lower) || law || (isForeignPlace(lower) && !isAttribute(next)))
      said.marks.push({at, home: isHomeWord(lower)})
    else if (pointers.test(lower)) said.pointsBack = true
    else if (lawWords.test(lower)) said.law = true
    else if (isSwedishSign(tokens, at)) said.swedish = true
  }
  return said
}

/** `Virossa annettu tuomio`, `Ruotsissa asuva`: somebody or something from there. */
function isAttribute(lower: string): boolean {
  return /(?:va[an]?|vä[än]?|ttu|tty|tun|tyn|nut|nyt|neen|neelle|neiden)$/u.test(lower)
}

/** `prop. 1990/91:117`, `SFS 2017:900`, `(1971:291)`, `3 § andra stycket`. */
function isSwedishSign(tokens: readonly Token[], at: number): boolean {
  const {lower, text} = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (text === 'SFS') return next?.type === 'number'
  if (lower === 'prop') return tokens[at + 2]?.text.length === 4
  if (lower === 'stycket')
    return (
      /^(?:första|andra|tredje|fjärde)$/u.test(tokens[at - 1]?.lower ?? '') &&
      tokens[at - 2]?.type === 'sign'
    )
  return false
}
