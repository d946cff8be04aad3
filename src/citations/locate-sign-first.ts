import {expandRange, fits, readNumerals, skipEnding} from './enumerate.ts'
import {levelAfterNumber} from './levels.ts'
import type {Locator} from './locator.ts'
import type {Token} from './tokenize.ts'

const nominative = /^(?:pykälä|paragraf)$/u

/** `§ 357`, `§:ään 11`, `Pykälä 52`: nearly always a decision, a statute only beside its title. */
export function readSignFirst(tokens: readonly Token[], at: number): Locator | undefined {
  const token = tokens[at]
  const word = token?.type === 'word' && nominative.test(token.lower)
  if (!token || (token.type !== 'sign' && !word)) return undefined
  const doubled = tokens[at + 1]?.type === 'sign' ? 1 : 0
  const numerals = readNumerals(tokens, at + 1 + doubled)
  // `§ 406, 407 §` and `5 § 2 mom.`: the last number belongs to what follows it.
  const after = numerals.at(-1)?.to
  if (after !== undefined && levelAfterNumber(tokens[after])) numerals.pop()
  const fitting = numerals.filter((numeral) => fits(numeral, 'section'))
  const last = fitting.at(-1)
  if (!last || fitting.length < numerals.length) return undefined

  const end = skipEnding(tokens, last.to)
  return {
    type: 'locator',
    from: at,
    to: end,
    articles: false,
    style: word ? 'word-first' : 'sign-first',
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
