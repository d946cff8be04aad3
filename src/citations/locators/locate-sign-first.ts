import {levelAfterNumber} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'
import {readBracketStep} from './english-numerals.ts'
import {
  expandRange,
  fits,
  type Numeral,
  readNumerals,
  skipEnding,
  skipSeparator
} from './enumerate.ts'
import {type Locator, type LocatorStep, layOut} from './locator.ts'

// Only the nominative and the plural stand before their number: `Pykälän 2 momentti` is of one.
const nominative = /^(?:pykälä|paragraf|pykälät|pykälien|pykälissä|paragraferna|paragrafer)$/u

/** Whether a word can stand before its number, as the sign does. */
export function opensSignFirst({lower}: Token): boolean {
  return nominative.test(lower)
}

/** `§ 357`, `§:ään 11`, `Pykälä 52`: nearly always a decision, a statute only beside its title. */
export function readSignFirst(tokens: readonly Token[], at: number): Locator | undefined {
  const token = tokens[at]
  const word = token?.type === 'word' && opensSignFirst(token)
  if (!token || (token.type !== 'sign' && !word)) return undefined
  const numerals = readSigned(tokens, at)
  const fitting = numerals.filter((numeral) => fits(numeral, 'section'))
  const last = fitting.at(-1)
  if (!last || fitting.length < numerals.length) return undefined

  const bracketed = word ? undefined : readBracketed(tokens, at, fitting)
  if (bracketed) return bracketed
  const end = skipEnding(tokens, last.to)
  return {
    type: 'locator',
    from: at,
    to: end,
    articles: false,
    style: word ? 'word-first' : tokens[at + 1]?.type === 'sign' ? 'signs-first' : 'sign-first',
    members: fitting.flatMap(({from, to, values, range}, index) =>
      (range ? expandRange(...range) : values).map((section) => ({
        from: index === 0 ? at : from,
        to: index === fitting.length - 1 ? end : to,
        path: {section},
        ...(range && {range})
      }))
    )
  }
}

/** `§ 11(2) Rescue Act`: as English writes a subsection, right before a title only. */
function readBracketed(
  tokens: readonly Token[],
  at: number,
  numerals: readonly Numeral[]
): Locator | undefined {
  const [only, more] = numerals
  if (!only || more) return undefined
  const steps: LocatorStep[] = [
    {level: 'section', from: at, to: only.to, numerals, descends: false}
  ]
  for (;;) {
    const before = steps.at(-1)
    const step = before && readBracketStep(tokens, before.to, before)
    if (!step) break
    steps.push(step)
  }
  const to = steps.at(-1)?.to ?? only.to
  if (steps.length === 1 || !opensEnglishTitle(tokens, to)) return undefined
  return {
    type: 'locator',
    from: at,
    to,
    articles: false,
    style: 'sign-first',
    members: layOut(steps)
  }
}

const longestTitle = 10

/** `Administrative Procedure Act`: words with capitals, up to the head. */
function opensEnglishTitle(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + longestTitle; next++) {
    const {type, text = ''} = tokens[next] ?? {}
    if (/^(?:Act|Code|Decree)$/u.test(text)) return true
    if (type !== 'word' || !/^(?:\p{Lu}.*|and|of|the|on)$/u.test(text)) return false
  }
  return false
}

/** Numbers after a sign, and after each further sign: `§ 25, § 26 ja § 27`. */
function readSigned(tokens: readonly Token[], at: number): Numeral[] {
  const sign = tokens[at]?.type === 'sign'
  const doubled = tokens[at + 1]?.type === 'sign' ? 1 : 0
  const all: Numeral[] = []
  let next = at + 1 + doubled
  for (;;) {
    const numerals = readNumerals(tokens, next)
    // `§ 406, 407 §`: the last number belongs to what follows it, but not in `§ 75 kohta 4`.
    const after = numerals.at(-1)?.to
    const unitFirst = after !== undefined && tokens[after + 1]?.type === 'number'
    if (after !== undefined && levelAfterNumber(tokens[after]) && !unitFirst) numerals.pop()
    all.push(...numerals.map((one, index) => (index ? one : {...one, from: next - 1})))
    const end = numerals.at(-1)?.to
    const separator = end === undefined ? undefined : skipSeparator(tokens, end)
    if (!sign || separator === undefined || separator === end) return all
    if (tokens[separator]?.type !== 'sign') return all
    next = separator + 1
  }
}
