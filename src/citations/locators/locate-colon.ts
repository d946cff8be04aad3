import type {Token} from '../tokens/tokenize.ts'
import {fits, type Numeral, readNumerals, skipEnding} from './enumerate.ts'
import {type Locator, layOut} from './locator.ts'

/**
 * Reads chapter and section with a colon and no sign: `RL 21:1`, `PolL 2:8.2`, `VahL 3:6 ja 6:1`.
 * Only the act named right before tells them from a time of day.
 */
export function readColonLocator(tokens: readonly Token[], at: number): Locator | undefined {
  const numerals: Numeral[] = []
  for (const numeral of readNumerals(tokens, at)) {
    if (numeral.colon === undefined || !fits(numeral, 'section')) break
    numerals.push(numeral)
  }
  const last = numerals.at(-1)
  if (!last) return undefined
  const to = skipEnding(tokens, last.to)
  const members = layOut([{level: 'section', from: at, to, numerals, descends: false}])
  return {type: 'locator', from: at, to, members, articles: false, style: 'colon'}
}
