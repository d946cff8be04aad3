import {depth, type Level, levelBeforeNumber} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'
import {readBracketStep, readEnglishNumerals} from './english-numerals.ts'
import {skipSeparator} from './enumerate.ts'
import {carriesOn, type Locator, type LocatorStep, layOut} from './locator.ts'

/**
 * Reads a locator whose words stand before their numbers, as in English.
 *
 *     Chapter 2, section 8, subsections 1 and 3      section 6(1)(2)      section 40-1-1
 */
export function readEnglishLocator(tokens: readonly Token[], at: number): Locator | undefined {
  const first = readEnglishStep(tokens, at)
  if (!first) return undefined
  const steps: LocatorStep[] = [first]
  let worded = first.level
  let next = first.to

  for (;;) {
    const before = steps.at(-1)
    const step = before && readNextStep(tokens, next, before, worded)
    if (!step || !carriesOn(steps, step)) return withSectionOf(tokens, at, next, steps)
    if (levelBeforeNumber(tokens[step.from])) worded = step.level
    steps.push(step)
    next = step.to
  }
}

/** The step after another: `(1)` or `and (2)`, `and 6(2)`, `, subsection 1`. */
function readNextStep(
  tokens: readonly Token[],
  at: number,
  before: LocatorStep,
  worded: Level
): LocatorStep | undefined {
  const brackets = readBracketStep(tokens, at, before)
  if (brackets) return brackets
  const separator = skipSeparator(tokens, at)
  const step = readEnglishStep(tokens, separator)
  if (step) {
    const conjunction = tokens[at]?.type === 'word' && separator > at
    return {...step, descends: depth(step.level) > depth(before.level) && !conjunction}
  }
  if (separator === at || tokens[at - 1]?.text !== ')') return undefined
  return toStep(worded, separator, readEnglishNumerals(tokens, separator, worded))
}

/** A word and its numbers: `sections 26a and 26d`. */
function readEnglishStep(tokens: readonly Token[], at: number): LocatorStep | undefined {
  const level = levelBeforeNumber(tokens[at]) ?? (isShortSection(tokens, at) && 'section')
  if (!level) return undefined
  const stop = tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued ? 1 : 0
  return toStep(level, at, readEnglishNumerals(tokens, at + 1 + stop, level))
}

const reach = 12

/** Whether a word can be *section* in short, as lawyers write: `s. 6 of the Act`, `ss 10 and 12`. */
export function opensShortSection({lower}: Token): boolean {
  return /^ss?$/u.test(lower)
}

/** In Finnish and Swedish it is a page: English names its act right before, or after *of the*. */
function isShortSection(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !opensShortSection(token)) return false
  for (let next = at + 1; next < at + reach; next++) {
    const {type, lower} = tokens[next] ?? {}
    if (lower === 'of') return tokens[next + 1]?.lower === 'the'
    if (type === 'word' && !/^(?:and|or|to|ss?|[a-z])$/u.test(lower ?? '')) break
  }
  for (let before = at - 1; before > at - reach; before--) {
    const {type, text = ''} = tokens[before] ?? {}
    if (/^(?:Act|Code|Decree|Constitution)$/u.test(text)) return true
    if (type === 'word' && !/^(?:and|or|ss?|[a-z])$/u.test(text)) return false
  }
  return false
}

function toStep(
  level: Level,
  from: number,
  numerals: LocatorStep['numerals']
): LocatorStep | undefined {
  const last = numerals.at(-1)
  return last && {level, from, to: last.to, numerals, descends: false}
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
  const articles = steps.some(({level}) => level === 'article')
  return {type: 'locator', from, to, members, articles}
}
