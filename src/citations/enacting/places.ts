import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import type {CitedPath} from '../citation.ts'
import {knownStatute} from '../statutes/statutes.ts'
import {levelAfterNumber, levels} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'

/** What decides how far a place reaches. */
interface PlaceContext {
  act: StatuteNumber | undefined
  /** Whether it is new: a section that is new in a chapter is of that chapter. */
  isNew: boolean
}

/** A path with what is above it: `uusi 4 momentti` is of the section before. */
export function within(place: CitedPath, path: CitedPath, {act, isNew}: PlaceContext): CitedPath {
  const top = levels.findIndex((level) => level !== 'article' && path[level] !== undefined)
  const above: CitedPath = {...place}
  for (const level of levels.slice(Math.max(top, 0))) {
    if (level !== 'article') delete above[level]
  }
  const keepsChapter = (isNew && place.section === undefined) || isChaptered(act)
  if (levels[top] === 'section' && !keepsChapter) delete above.chapter
  return {...above, ...path}
}

/** A section that stands beside a chapter: in it only where sections are numbered by chapter. */
export function besideChapter(path: CitedPath, act: StatuteNumber | undefined): CitedPath {
  const {chapter, ...rest} = path
  return isChaptered(act) ? path : rest
}

function isChaptered(act: StatuteNumber | undefined): boolean {
  return (act && knownStatute(act)?.chaptered) ?? false
}

/** The token that says the level of a member: that of the list, where the member has none. */
export function unitOf(tokens: readonly Token[], to: number, end: number): number {
  for (let at = to - 1; at < end; at++) {
    if (levelAfterNumber(tokens[at]) !== undefined) return at
  }
  return to - 1
}
