import {levelAfterNumber} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'
import {fits, readNumeral} from './enumerate.ts'
import {readLocator} from './locate.ts'
import type {Locator} from './locator.ts'

/** Subsections run to less than this, so that a number from here on is a section. */
const lowestSure = 10

/**
 * Reads a section whose sign is lost, right after a title: `hallintolaki 34 2 momentin`,
 * `kuntalain (365/1995) 78 :n`, `(PL 12 )`.
 */
export function readLostSign(tokens: readonly Token[], at: number): Locator | undefined {
  const numeral = readNumeral(tokens, at)
  const [section = '', ...more] = numeral?.values ?? []
  if (!numeral || more.length > 0 || numeral.colon || numeral.dots) return undefined
  if (!fits(numeral, 'section')) return undefined
  const {to} = numeral
  if (isLoneEnding(tokens, to)) return lost(at, to + 2, {section})
  if (isLoneMark(tokens, to)) return lost(at, to, {section})
  if (tokens[to]?.type !== 'number' || tokens[to]?.glued) return undefined
  if (Number.parseInt(section, 10) < lowestSure) return undefined
  const below = readLocator(tokens, to)
  if (!('found' in below) || levelAfterNumber(tokens[to + 1]) !== 'subsection') return undefined
  const {members} = below.found
  if (members.some(({path}) => path.section || path.chapter)) return undefined
  return {
    ...below.found,
    from: at,
    members: members.map((member, index) => ({
      ...member,
      from: index === 0 ? at : member.from,
      path: {section, ...member.path}
    }))
  }
}

function lost(from: number, to: number, path: {section: string}): Locator {
  return {type: 'locator', from, to, members: [{from, to, path}], articles: false}
}

/** `:n`, away from its number: the sign stood between. */
function isLoneEnding(tokens: readonly Token[], at: number): boolean {
  const [colon, ending] = [tokens[at], tokens[at + 1]]
  return (
    colon?.text === ':' &&
    !colon.glued &&
    ending?.glued === true &&
    /^(?:n|ss[aä]|st[aä]|ään|ää|llä|ksi)$/u.test(ending.lower)
  )
}

/** `21 )`, `118 ,`: a space before the mark, as of texts taken out of a PDF. The sign stood there. */
function isLoneMark(tokens: readonly Token[], at: number): boolean {
  const {text = '', glued} = tokens[at] ?? {}
  return /^[),]$/u.test(text) && glued === false
}
