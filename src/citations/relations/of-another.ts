import type {Locator} from '../locators/locator.ts'
import {isBareSign} from '../tokens/levels.ts'
import {isForeignWord} from '../tokens/qualifiers.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Antecedent} from './memory.ts'
import type {ReadSoFar} from './read-so-far.ts'

/**
 * Whether a section without an act is of something else than the act before it. Then it is open:
 *
 *     kuntalain 5 § ja suunnitelman 3 §      section 5 of the Act, and section 6.1 below
 *     Kuntalain 5 §. Perussopimuksessa on 8 §.      Kuntalain 5 §. Kaupan ehdot: 3 § Vuokra
 */
export function isOfAnother(reading: ReadSoFar, locator: Locator, antecedent: Antecedent): boolean {
  const {tokens, sentence} = reading
  const path = locator.members[0]?.path
  if (path?.section === undefined && path?.chapter === undefined) return false
  return (
    (antecedent.cited &&
      (isOwned(tokens, locator.from) ||
        isLabelled(tokens, locator) ||
        isNamed(reading, locator))) ||
    isBelow(tokens, locator.to) ||
    leavesBracket(tokens, locator, antecedent) ||
    followsPaper(reading, locator, antecedent) ||
    followsPage(reading, locator) ||
    (antecedent.sentence !== sentence[locator.from] && isHeading(reading, locator))
  )
}

/** Genitives of Finnish that qualify a section and do not own it. */
const qualifies =
  /(?:[vtdn][aäuy]n|isen|neen|nen|[ktpsvjlrmn]in|kuin|kuten|oin)$|^(?:sen|miten|niiden|ennen|siten|uuden|vanhan|muun|saman|koko|näiden|noiden|osan|lain|lakien|momentin|pykälän|luvun|kohdan|sekä)$/u
/** `-aan`, `-een`, `-iin`: a passive, or a case that leads somewhere. */
const longVowel = /([aeiouyäö])\1n$/u
const genitive = /[aeiouyäö]n$/u
const swedishGenitive = /(?:ens|ets|rnas|ans)$/u

/** `suunnitelman 3 §`, `planens 3 §`. */
export function isOwned(tokens: readonly Token[], from: number): boolean {
  const owner = tokens[from - 1]
  if (owner?.type !== 'word') return false
  const {lower, nominative} = owner
  if (nominative !== undefined) return false
  if (swedishGenitive.test(lower) || lower === 'liitteen') return true
  return (
    lower.length > 4 && genitive.test(lower) && !longVowel.test(lower) && !qualifies.test(lower)
  )
}

/** What stands before the section of an act as well: adverbs, `uusi`, `myös`. */
const goesOn =
  /(?:sti|ksi|kin|isi|ttu|tty|[aävnrgd]de)$|^(?:uusi|sekä|taikka|eikä|mutta|edellä|jäljempänä|otsikko|momentti|kohta|luku|pykälä|jossa|joissa|inte|både|utöver|nämä|ynnä|vielä|lakia|lakiin|laissa)$/u

/** `käyttösuunnitelma 3 §`, `kommunens taxa 3 §`: a noun with its section, both without a case. */
function isLabelled(tokens: readonly Token[], {from, to}: Locator): boolean {
  const label = tokens[from - 1]
  if (label?.type !== 'word' || label.nominative !== undefined) return false
  if (!isBareSign(tokens[to - 1])) return false
  return label.lower.length > 4 && /[aeiouyäö]$/u.test(label.lower) && !goesOn.test(label.lower)
}

/** Consonants alone, as names are cut short: `hs 12 §`. */
const cut = /^(?!(?:ks|vrt|jfr|nr|mm)$)[b-df-hj-np-tv-xz]{2,4}$/u

/** `TSL 6:3, mutta XhL 40 §`: a name that nobody knows. A sentence begins with a capital too. */
function isNamed({tokens, sentence}: ReadSoFar, {from}: Locator): boolean {
  const name = tokens[from - 1]
  if (name?.type !== 'word') return false
  if (name.text === name.lower) return cut.test(name.lower)
  if (/^\p{Lu}{2}/u.test(name.text)) return true
  return sentence[from - 1] === sentence[from - 2] && tokens[from - 2]?.text !== ':'
}

const definite = /(?:en|et|an|na|ens|ets|rnas|ans)$/u
/** `i fallet`, `i stället`: nothing that has sections. */
const noThing =
  /^(?:lagar\p{L}*|förordningar\p{L}*|den|det|denna|en|stället|delen|fallet|övrigt|samband|sammanhanget|fråga)$/u
const ofThe = /^(?:the|this|our|its|their|an?)$/u

/** `4 § i planen`, `6 § i stadens anvisning`, `section 5 of the tender documents`. */
export function isIn(tokens: readonly Token[], to: number): boolean {
  const [preposition, word] = [tokens[to]?.lower ?? '', tokens[to + 1]]
  if (word?.type !== 'word' || word.nominative !== undefined) return false
  // `i statsrådets förordning`: a decree whose title nobody knows.
  if (tokens[to + 2]?.nominative !== undefined) return false
  if (/^(?:i|av)$/u.test(preposition)) return definite.test(word.lower) && !noThing.test(word.lower)
  return /^(?:of|in|to)$/u.test(preposition) && ofThe.test(word.lower)
}

/** `Ruotsin kommunallagenin 15 §`: a country right before the name of an act that nobody knows. */
export function isOfCountry(tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from - 2], tokens[from - 1]]
  return isForeignWord(first?.lower ?? '') && second?.type === 'word'
}

const longestBracket = 30

/** `§ 32 (kuntalain 16 §), 33 §`: what was cited in brackets is done with. */
function leavesBracket(
  tokens: readonly Token[],
  {from}: Locator,
  {at, target}: Antecedent
): boolean {
  if (!/^[,;]$/u.test(tokens[from - 1]?.text ?? '') || tokens[from - 2]?.text !== ')') return false
  const act = target.kind === 'act' ? (target.mention?.from ?? at) : at
  for (let open = from - 3; open > from - longestBracket; open--)
    if (tokens[open]?.text === '(') return open < Math.min(act, at)
  return false
}

/** `section 6.1 below` */
function isBelow(tokens: readonly Token[], to: number): boolean {
  return /^(?:below|above|hereof|herein)$/u.test(tokens[to]?.lower ?? '')
}

const nearPage = 8

/**
 * `Mäenpää 2018 s. 15–18, 2 luku`, `liite 5 kohta 3; 7 §`: the page of a book or an annex right before,
 * in the same sentence.
 */
function followsPage({tokens, sentence}: ReadSoFar, {from}: Locator): boolean {
  if (/^(?:ss?|section)$/u.test(tokens[from]?.lower ?? '')) return false
  for (let at = from - 1; at > from - nearPage && sentence[at] === sentence[from]; at--)
    if (tokens[from - 1]?.text === ';' && /^(?:liite|bilaga)$/u.test(tokens[at]?.lower ?? ''))
      return true
    else if (/^(?:s|sid)$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.')
      return true
  return false
}

/** `ehdot, kohta 4 ja 7 §`: with its bare sign a section after such a rule is its own. */
export function isOfPaper(
  reading: ReadSoFar,
  locator: Locator,
  antecedent: Antecedent | undefined
): boolean {
  const bare = isBareSign(reading.tokens[locator.to - 1])
  return bare && antecedent !== undefined && followsPaper(reading, locator, antecedent)
}

/** `perussopimuksessa on 8 §`: a rule outside the Statutes stands between, in the same sentence. */
function followsPaper(
  {agreement, memory, sentence, tokens}: ReadSoFar,
  {from, to}: Locator,
  antecedent: Antecedent
): boolean {
  const bare = isBareSign(tokens[to - 1])
  const paper = (bare ? memory.paper : memory.place) ?? -1
  if (paper > antecedent.at && sentence[paper] === sentence[from]) return true
  // `Sopimuksen kohde. Hallintolain 34 §. Hinta, ks. 5 §.`
  return (agreement || (bare && paper >= 0)) && antecedent.sentence !== sentence[from]
}

/** `3 § Vuokra`, `Ehdot: 3 §`, `kokouksessa, 12 §`: with its bare sign, and no part of a sentence. */
function isHeading({tokens, sentence}: ReadSoFar, {from, to}: Locator): boolean {
  if (!isBareSign(tokens[to - 1])) return false
  const before = tokens[from - 1]
  const opens = sentence[from - 1] !== sentence[from] || /^[:,]$/u.test(before?.text ?? '')
  const next = tokens[to]
  const capital = next?.type === 'word' && next.text !== next.lower
  return opens || capital
}
