import {depth, type Level} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'
import {anaphoricLevel, readLocator} from './locate.ts'
import type {Locator} from './locator.ts'

const pointers = new Set(
  `saman mainitun sanotun kyseisen tuon edellä viimeksi samassa mainitussa sanotussa kyseisessä
  samma nämnda sagda`.split(/\s+/u)
)
// Words that point to a unit by themselves when they open a locator.
const bare = /^(?:luvun|pykälän|momentin|paragrafens|kapitlets|momentets)$/u

/** Whether a word can point to a unit of the citation before. */
export function opensAnaphoricLocator({lower}: Token): boolean {
  return pointers.has(lower) || bare.test(lower)
}

/** `saman luvun 3 §`, `Pykälän 2 momentin`: what is above comes from the citation before. */
export function readAnaphoricLocator(tokens: readonly Token[], at: number): Locator | undefined {
  let unit = at
  while (unit < at + 3 && pointers.has(tokens[unit]?.lower ?? '')) unit++
  const token = tokens[unit]
  const same = anaphoricLevel(token)
  if (!same || tokens[unit + 1]?.type !== 'number') return undefined
  if (unit === at && !bare.test(token?.lower ?? '')) return undefined
  const read = readLocator(tokens, unit + 1)
  if (!('found' in read) || !isBelow(read.found, same)) return undefined
  const [first, ...rest] = read.found.members
  if (!first) return undefined
  return {...read.found, from: at, same, members: [{...first, from: at}, ...rest]}
}

function isBelow(locator: Locator, level: Level): boolean {
  const path = locator.members[0]?.path ?? {}
  const top = path.chapter
    ? 'chapter'
    : path.section
      ? 'section'
      : path.subsection
        ? 'subsection'
        : 'paragraph'
  return !path.part && depth(top) > depth(level)
}
