import {readNumberMark} from '../tokens/number.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Locator} from './locator.ts'

/**
 * Year of the amendment that stands in parentheses inside or right after a locator. The act cited
 * was in force then: `tavaramerkkilain 14 § (1715/1995)` is not of 2019.
 */
export function amendmentYear(tokens: readonly Token[], {from, to}: Locator): number | undefined {
  let year: number | undefined
  for (let at = from; at <= to; at++) {
    if (tokens[at]?.text !== '(') continue
    const mark = readNumberMark(tokens, at)
    if (mark) year = Math.max(year ?? 0, mark.statute.year)
  }
  return year
}
