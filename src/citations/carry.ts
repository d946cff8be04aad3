import type {CitedPath} from './citation.ts'
import {depth} from './levels.ts'
import type {Locator} from './locator.ts'
import type {Target} from './memory.ts'
import type {Reading} from './reading.ts'
import {knownStatute} from './statutes.ts'

/** The members' paths with what they leave to the citation before. */
export function completePaths(
  reading: Reading,
  locator: Locator,
  target: Target,
  named: boolean
): CitedPath[] {
  const above = pathAbove(reading, locator, target, named)
  let chapter = above.chapter
  return locator.members.map(({path}) => {
    // A chapter cited whole is none of the sections after it.
    if (path.chapter !== undefined) chapter = path.section && path.chapter
    if (path.section === undefined && !locator.same) return path
    return {...above, ...(chapter !== undefined && {chapter}), ...path}
  })
}

/** What an anaphor takes over, `saman luvun 3 §`, or the chapter that carries on in a sentence. */
function pathAbove(
  {memory, sentence}: Reading,
  locator: Locator,
  target: Target,
  named: boolean
): CitedPath {
  const last = memory.citation
  const {chapter, section, subsection, paragraph: item} = last?.path ?? {}
  if (locator.same) {
    const level = depth(locator.same)
    return {
      ...(chapter && {chapter}),
      ...(section && level >= depth('section') && {section}),
      ...(subsection && level >= depth('subsection') && {subsection}),
      ...(item && level >= depth('paragraph') && {paragraph: item})
    }
  }
  const carries =
    !named && last?.sentence === sentence[locator.from] && section && mayHaveChapters(target)
  return chapter && carries && locator.members[0]?.path.chapter === undefined ? {chapter} : {}
}

/** Whether sections of the act can be numbered by chapter. An act that nobody knows may. */
function mayHaveChapters(target: Target): boolean {
  if (target.kind !== 'act' || target.act.state !== 'known') return true
  return knownStatute(target.act.statute)?.chaptered ?? true
}
