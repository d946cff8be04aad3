import type {LocatorMember} from '../locators/locator.ts'
import type {Element} from '../mentions/read.ts'
import {levelBeforeNumber} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'
import {namedAfter, namedBefore} from './neighbour.ts'
import {isIn} from './of-another.ts'

/**
 * Parts a list that lies between two acts, one before it and one bound to its end, or something
 * else that is no act:
 *
 *     kommunallagens 92 §  och  4 kap. 2 § i strafflagen
 *     └───── head ──────┘      └───────── tail ────────┘
 *     the Sign Act, section 3, and section 4 of the tender documents
 */
export function splitLocators(tokens: readonly Token[], elements: readonly Element[]): Element[] {
  return elements.flatMap((element, index) => {
    if (element.type !== 'locator' || element.members.length < 2) return element
    const after = namedAfter(tokens, elements, index)
    const other = !after && isIn(tokens, element.to)
    const before =
      after?.connected || other ? namedBefore(tokens, elements, index)?.mention : undefined
    // A genitive, or nothing between: `i lagen om fiske, 6 § och 7 § i språklagen` has done with its
    // first act.
    const genitive = /(?:lagens|balkens|ordningens)$/u.test(
      tokens[(before?.to ?? 0) - 1]?.lower ?? ''
    )
    if (!before || (!genitive && !other && before.to !== element.from)) return element
    const start = startOfTail(tokens, element.members)
    const head = element.members.slice(0, start)
    const tail = element.members.slice(start).map((member) => withOwnChapter(tokens, member))
    const [last, first] = [head.at(-1), tail[0]]
    if (!last || !first) return element
    return [
      {...element, to: last.to, members: head},
      {...element, from: first.from, members: tail}
    ]
  })
}

/** The last member that names a section, with those before it that share its sign: `5 och 6 §`. */
function startOfTail(tokens: readonly Token[], members: readonly LocatorMember[]): number {
  let start = members.findLastIndex((member) => hasSign(tokens, member))
  const section = (index: number) => members[index]?.path.section
  while (start > 0) {
    const before = members[start - 1]
    if (!before || hasSign(tokens, before) || section(start - 1) === section(start - 2)) break
    start--
  }
  return Math.max(start, 0)
}

/** The sign, or the English word that stands before the number. */
function hasSign(tokens: readonly Token[], {from, to}: LocatorMember): boolean {
  const worded = levelBeforeNumber(tokens[from]) === 'section'
  return worded || tokens.slice(from, to).some(({type}) => type === 'sign')
}

/** A chapter of the act before is none of the act after. */
function withOwnChapter(tokens: readonly Token[], member: LocatorMember): LocatorMember {
  const {chapter, ...path} = member.path
  const own = tokens.slice(member.from, member.to).some(({lower}) => /^kap/u.test(lower))
  return own || chapter === undefined ? member : {...member, path}
}
