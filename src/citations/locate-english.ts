import {fits, type Numeral, readLetter, readNumeral, skipSeparator} from './enumerate.ts'
import {depth, type Level, levelBeforeNumber, levels} from './levels.ts'
import {type Locator, type LocatorStep, layOut} from './locator.ts'
import type {Token} from './tokenize.ts'

/**
 * Reads a locator whose words stand before their numbers, as in English.
 *
 *     Chapter 2, section 8, subsections 1 and 3      section 6(1)(2)      section 40-1-1
 */
export function readEnglishLocator(tokens: readonly Token[], at: number): Locator | undefined {
  const first = readEnglishStep(tokens, at)
  if (!first) return undefined
  const steps: LocatorStep[] = [first]
  let next = first.to

  for (;;) {
    const before = steps.at(-1)
    const brackets = before && readBracketStep(tokens, next, before)
    if (brackets) {
      steps.push(brackets)
      next = brackets.to
      continue
    }
    const step = readEnglishStep(tokens, skipSeparator(tokens, next))
    if (!before || !step) break
    const conjunction = tokens[next]?.type === 'word' && skipSeparator(tokens, next) > next
    const descends = depth(step.level) > depth(before.level) && !conjunction
    steps.push({...step, descends})
    next = step.to
  }

  return withSectionOf(tokens, at, next, steps)
}

/** `subsection 1 of section 5`: the deeper part first. */
function withSectionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  steps: readonly LocatorStep[]
): Locator {
  const top = steps[0]?.level ?? 'section'
  const outside = levelBeforeNumber(tokens[to + 1])
  // Only from deeper to higher, so that a chain of them ends.
  const inner = tokens[to]?.lower === 'of' && outside && depth(top) > depth('section')
  const outer =
    inner && depth(outside) < depth(top) ? readEnglishLocator(tokens, to + 1) : undefined
  const [above] = outer?.members ?? []
  const members = layOut(steps)
  if (outer && above && outer.members.length === 1) {
    const inside = members.map((member) => ({
      ...member,
      to: outer.to,
      path: {...above.path, ...member.path}
    }))
    return {type: 'locator', from, to: outer.to, members: inside, articles: outer.articles}
  }
  return {
    type: 'locator',
    from,
    to,
    members,
    articles: steps.some(({level}) => level === 'article')
  }
}

/** A word and its numbers: `sections 26a and 26d`, with dashes for levels: `section 40-1-1`. */
function readEnglishStep(tokens: readonly Token[], at: number): LocatorStep | undefined {
  const level = levelBeforeNumber(tokens[at])
  if (!level) return undefined
  let next = at + 1
  if (tokens[next]?.text === '.' && tokens[next]?.glued) next++
  const numerals: Numeral[] = []
  for (;;) {
    const numeral =
      readDashed(tokens, next) ?? readNumeral(tokens, next) ?? readBareLetter(tokens, next, level)
    if (!numeral || !fits(numeral, level)) break
    numerals.push(numeral)
    const separator = skipSeparator(tokens, numeral.to)
    if (separator === numeral.to || levelBeforeNumber(tokens[separator])) break
    next = separator
  }
  const last = numerals.at(-1)
  return last && {level, from: at, to: last.to, numerals, descends: false}
}

/** `40-1-1`: section, subsection, paragraph. `40-3` is one too: no range runs backwards. */
function readDashed(tokens: readonly Token[], at: number): Numeral | undefined {
  const values: string[] = []
  let next = at
  while (tokens[next]?.type === 'number' && (next === at || tokens[next]?.glued)) {
    values.push(tokens[next]?.text ?? '')
    next++
    if (tokens[next]?.text !== '-' || !tokens[next]?.glued) break
    next++
  }
  const [first = '', second] = values
  const levelled = values.length > 2 || (second !== undefined && Number(second) < Number(first))
  return levelled ? {from: at, to: next, values: [first], dots: values.slice(1)} : undefined
}

function readBareLetter(tokens: readonly Token[], at: number, level: Level): Numeral | undefined {
  return level === 'subparagraph' ? readLetter(tokens, at) : undefined
}

/** `5(1)(a)` goes deeper, `5(1) and (2)` lies beside. */
function readBracketStep(
  tokens: readonly Token[],
  at: number,
  before: LocatorStep
): LocatorStep | undefined {
  const deeper = readBrackets(tokens, at, before.level)
  if (deeper) return deeper
  const beside = skipSeparator(tokens, at)
  const above = levels[depth(before.level) - 1]
  if (beside === at || tokens[at - 1]?.text !== ')' || !above) return undefined
  const step = readBrackets(tokens, beside, above)
  return step && {...step, descends: false}
}

/** `(1)`, `(a)`: one level deeper than the number before. */
function readBrackets(tokens: readonly Token[], at: number, above: Level): LocatorStep | undefined {
  const value = tokens[at + 1]
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || !value) return undefined
  const letter = value.type === 'word' && value.text.length === 1
  if (value.type !== 'number' && !letter) return undefined
  const base = above === 'article' ? 'section' : above
  const level = letter && depth(base) < depth('paragraph') ? 'paragraph' : levels[depth(base) + 1]
  if (!level || depth(level) < depth('subsection')) return undefined
  const numeral = {from: at, to: at + 3, values: [value.lower]}
  return fits(numeral, level)
    ? {level, from: at, to: at + 3, numerals: [numeral], descends: true}
    : undefined
}
