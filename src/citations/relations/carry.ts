import type {CitedPath} from '../citation.ts'
import type {Locator} from '../locators/locator.ts'
import {knownStatute} from '../statutes/statutes.ts'
import {depth} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Target} from './memory.ts'
import type {ReadSoFar} from './read-so-far.ts'

/** `3 § i strafflagens 40 kap.`: the chapter that the act after a section is cited for. */
export function chapterAfter({elements, tokens}: ReadSoFar, index: number): string | undefined {
  const [section, act, chapter] = elements.slice(index, index + 3)
  if (act?.type !== 'mention' || chapter?.type !== 'locator') return undefined
  if (act.from !== (section?.to ?? 0) + 1 || chapter.from !== act.to) return undefined
  if (tokens[act.from - 1]?.lower !== 'i') return undefined
  const genitive = /(?:lagens|balkens|ordningens)$/u.test(tokens[act.to - 1]?.lower ?? '')
  const [only, more] = chapter.members
  return genitive && !more && !only?.path.section ? only?.path.chapter : undefined
}

/** The members' paths with what they leave to the citation before. */
export function completePaths(
  reading: ReadSoFar,
  locator: Locator,
  target: Target,
  named: boolean
): CitedPath[] {
  const above = pathAbove(reading, locator, target, named)
  let chapter = above.chapter
  const added = isAdded(reading.tokens, locator) && !isChaptered(target)
  return locator.members.map(({path, from}, index) => {
    // `5 lukuun uusi 40 a ja 40 b §, 44 §:ään uusi 3 momentti`: only those with the first sign.
    if (added && index > 0 && reading.tokens.slice(locator.from, from).some(isSign)) {
      const {chapter: _, ...rest} = above
      return {...rest, ...path}
    }
    // A chapter cited whole is of the sections after it only where they are numbered by chapter.
    if (path.chapter !== undefined)
      chapter = path.section || isChaptered(target) ? path.chapter : undefined
    if (path.section === undefined && !locator.same) return path
    return {...above, ...(chapter !== undefined && {chapter}), ...path}
  })
}

function isSign({type}: Token): boolean {
  return type === 'sign'
}

/** What an anaphor takes over, `saman luvun 3 §`, or the chapter that carries on in a sentence. */
function pathAbove(
  {memory, sentence, tokens}: ReadSoFar,
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
  const whole = isChaptered(target) || isAdded(tokens, locator)
  const carries =
    !named &&
    last !== undefined &&
    last.sentence === sentence[locator.from] &&
    isAsKnown(target, last.target) &&
    (section || whole) &&
    mayHaveChapters(target)
  return chapter && carries && locator.members[0]?.path.chapter === undefined ? {chapter} : {}
}

/** An open section is not of the chapter of a known act. */
function isAsKnown(target: Target, last: Target): boolean {
  if (target.kind !== 'act' || last.kind !== 'act') return true
  return target.act.state === last.act.state
}

/** `1 lukuun uusi 2 §`: a chapter cited whole is of the section added to it. */
export function isAdded(tokens: readonly Token[], {from}: Locator): boolean {
  return /^(?:uusi|uudet|ny|nya|nytt)$/u.test(tokens[from - 1]?.lower ?? '')
}

/** The path that later sections carry on: the chapter of an added section is its own. */
export function pathToCarry(
  {tokens}: ReadSoFar,
  locator: Locator,
  target: Target,
  paths: readonly CitedPath[]
): CitedPath {
  const path = paths.at(-1) ?? {}
  const own = locator.members.at(-1)?.path.chapter !== undefined
  if (own || !isAdded(tokens, locator) || isChaptered(target)) return path
  const {chapter, ...rest} = path
  return rest
}

/** Whether sections of the act are numbered by chapter, for all that is known. */
export function isChaptered(target: Target): boolean {
  if (target.kind !== 'act' || target.act.state !== 'known') return false
  return knownStatute(target.act.statute)?.chaptered ?? false
}

/** Whether sections of the act can be numbered by chapter. An act that nobody knows may. */
function mayHaveChapters(target: Target): boolean {
  if (target.kind !== 'act' || target.act.state !== 'known') return true
  return knownStatute(target.act.statute)?.chaptered ?? true
}
