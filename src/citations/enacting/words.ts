import type {Token} from '../tokens/tokenize.ts'
import type {EnactingVerb, NamedPart} from './enacted-change.ts'

const verbs: Readonly<Record<string, EnactingVerb>> = {
  muutetaan: 'amended',
  lisätään: 'added',
  kumotaan: 'repealed',
  siirretään: 'moved',
  ändras: 'amended',
  fogas: 'added',
  upphävs: 'repealed',
  flyttas: 'moved'
}

/** The verb of an enacting clause, by its word. */
export function verbOf({lower}: Token): EnactingVerb | undefined {
  return Object.hasOwn(verbs, lower) ? verbs[lower] : undefined
}

const news = new Set(['uusi', 'uudet', 'uuden', 'ny', 'nya', 'nytt'])

/** Whether what follows is new: `uusi 4 momentti`, `ett nytt 4 mom.` */
export function isNew({lower}: Token): boolean {
  return news.has(lower)
}

/** Whether what follows moves by itself: `jolloin nykyinen 4 momentti siirtyy 5 momentiksi`. */
export function opensMove({lower}: Token): boolean {
  return lower === 'jolloin' || lower === 'varvid'
}

const whole = new Set([
  ...['lakiin', 'asetukseen', 'päätökseen', 'kaareen', 'työjärjestykseen'],
  ...['lagen', 'förordningen', 'beslutet', 'balken', 'arbetsordningen']
])

/** Whether something is added to the act itself: `lisätään lakiin uusi 5 a §`. */
export function isWholeAct(tokens: readonly Token[], at: number): boolean {
  const {lower = ''} = tokens[at] ?? {}
  const swedish = lower.endsWith('n') && !/(?:iin|een)$/u.test(lower)
  return whole.has(lower) && (!swedish || tokens[at - 1]?.lower === 'till')
}

const parts: readonly [word: RegExp, part: NamedPart][] = [
  [/^otsik(?:ko|ot)$/u, 'heading'],
  [/^väliotsik(?:ko|ot)$/u, 'heading-before'],
  [/^johdantokappal(?:e|eet)$/u, 'opening'],
  [/^sanamuo(?:to|dot)$/u, 'wording']
]

/** What is named of a place right after it: `5 §:n otsikko`, `5 §:n edellä oleva väliotsikko`. */
export function partAfter(tokens: readonly Token[], at: number): NamedPart | undefined {
  let next = at
  while (next < at + 3 && /^(?:edellä|oleva|\p{L}+kielinen)$/u.test(tokens[next]?.lower ?? ''))
    next++
  const word = tokens[next]?.lower ?? ''
  return parts.find(([pattern]) => pattern.test(word))?.[1]
}

/** A heading that is new: `5 §:lle uusi otsikko`. */
export function newHeading({lower}: Token): NamedPart | undefined {
  if (/^väliotsik(?:ko|ot)$/u.test(lower)) return 'heading-before'
  return /^otsik(?:ko|ot)$/u.test(lower) ? 'heading' : undefined
}

const before: readonly [words: RegExp, part: NamedPart][] = [
  [/ mellanrubrik(?:en|erna)? (?:före|för) $/u, 'heading-before'],
  [/ rubrik(?:en|erna) (?:för|till) $/u, 'heading'],
  [/ inledande stycket i $/u, 'opening'],
  [/ språkdräkten i $/u, 'wording'],
  [/ (?:voimaantulosäännöksen|ikraftträdandebestämmelsens?) $/u, 'entry-into-force'],
  [/ (?:liitteen|liitteiden|bilagans?) $/u, 'annex']
]

/** What is named of a place before it: `rubriken för 5 §`, `voimaantulosäännöksen 2 momentti`. */
export function partBefore(tokens: readonly Token[], at: number): NamedPart | undefined {
  const words = ` ${tokens
    .slice(Math.max(0, at - 3), at)
    .map(({lower}) => `${lower} `)
    .join('')}`
  return before.find(([pattern]) => pattern.test(words))?.[1]
}

/** A part of an act that has no number: its title, an annex. */
export function loosePart(tokens: readonly Token[], at: number): NamedPart | undefined {
  const {lower = ''} = tokens[at] ?? {}
  if (/^nim(?:ike|eke|ikkeet)$/u.test(lower)) return 'title'
  if (/^(?:voimaantulosäännös|ikraftträdandebestämmelsen?)$/u.test(lower)) {
    return tokens[at + 1]?.type === 'number' ? undefined : 'entry-into-force'
  }
  if (/^(?:liite|liitteet|bilaga|bilagan|bilagor|bilagorna)$/u.test(lower)) return 'annex'
  const [next, after] = [tokens[at + 1]?.lower, tokens[at + 2]]
  if (!/^rubrik(?:en)?$/u.test(lower)) return undefined
  // `rubriken för 5 §` is that of a section.
  return next === 'för' && after?.type === 'number' ? undefined : 'title'
}

const nominative = new Set([
  ...['momentti', 'momentit', 'kohta', 'kohdat', 'alakohta', 'alakohdat', 'luku', 'luvut'],
  ...['osa', 'osat', 'pykälä', 'pykälät']
])

/**
 * Whether a place is what the verb is about, by the last word of it: `5 §` and not `5 §:ssä`. Swedish
 * words do not tell.
 */
export function isObject(token: Token | undefined): boolean {
  if (!token) return false
  if (token.type === 'sign') return token.ending === undefined
  if (token.type !== 'word' || !/^(?:moment|koh[td]|alakoh|lu[kv]u|osa|pykäl)/u.test(token.lower))
    return true
  return /^moment(?:et|en|s)?$/u.test(token.lower) || nominative.has(token.lower)
}

/** Whether a place is where another goes: `5 momentiksi`, `12 a §:ksi`, `till 5 mom.` */
export function isDestination(tokens: readonly Token[], from: number, unit: number): boolean {
  const last = tokens[unit]
  if (
    last?.ending === 'ksi' ||
    /^(?:moment|kohd|luvu|alakohd|pykäl)\p{L}*ksi$/u.test(last?.lower ?? '')
  )
    return true
  const word = tokens[from - 1]?.lower ?? ''
  const earlier = tokens[from - 2]?.lower ?? ''
  return word === 'blir' || word === 'till' || (word === 'som' && earlier !== 'den')
}
