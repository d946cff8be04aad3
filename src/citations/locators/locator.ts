import type {CitedPath} from '../citation.ts'
import type {Level} from '../tokens/levels.ts'
import {depth, levels} from '../tokens/levels.ts'
import type {Numeral} from './enumerate.ts'
import {checkCount} from './limits.ts'

/** One place that a locator names. */
export interface LocatorMember {
  /** Tokens, `[from, to)`. */
  from: number
  to: number
  path: CitedPath
  range?: readonly [from: string, to: string]
}

/** Chapters, sections and deeper parts in one coordinated expression, without the act. */
export interface Locator {
  type: 'locator'
  /** Tokens, `[from, to)`. */
  from: number
  to: number
  members: readonly LocatorMember[]
  /** Level that an anaphor takes from the citation before: `saman luvun 3 §`. */
  same?: Level
  /** Articles are of the Union or of a treaty. */
  articles: boolean
  /** How the section is written, where it is not `5 §`. */
  style?: 'sign-first' | 'signs-first' | 'word-first' | 'chapter-first' | 'two-signs' | 'colon'
}

/** Numbers of one level: `6, 7 ja 10 §`. */
export interface LocatorStep {
  level: Level
  from: number
  to: number
  numerals: readonly Numeral[]
  /** Whether it goes deeper into the last number of the step before: `14 §:n` + `1 momentti`. */
  descends: boolean
}

/** Whether a step can carry on a locator: articles and sections are never of one act. */
export function carriesOn(steps: readonly LocatorStep[], {level}: LocatorStep): boolean {
  // One of articles begins with an article: nothing else lets one in.
  const article = steps[0]?.level === 'article'
  if (level === 'article') return article
  return !article || depth(level) > depth('section')
}

/** Lays the steps of a locator out into one path for each place named. */
export function layOut(read: readonly LocatorStep[]): LocatorMember[] {
  checkCount('parts', read.length)
  const steps = read.map((step, index) => besideRange(step, read[index - 1]))
  const members: LocatorMember[] = []
  let paths: CitedPath[] = [{}]
  let start: number | undefined

  for (const [index, step] of steps.entries()) {
    const descended = steps[index + 1]?.descends ?? false
    const before = step.descends ? paths : paths.slice(-1)
    // `5 a luku ja 46 §`: a chapter cited whole does not carry on to the section after it.
    const whole = !step.descends && steps[index - 1]?.level === 'chapter'
    const above = before.map((path) => cut(path, whole ? 'chapter' : step.level))
    for (const [position, numeral] of step.numerals.entries()) {
      const last = position === step.numerals.length - 1
      const from = start ?? (position === 0 ? step.from : numeral.from)
      checkCount('places', above.length * numeral.values.length)
      paths = above.flatMap((path) => extend(path, step.level, numeral))
      if (last && descended) start = from
      else {
        const to = last ? step.to : numeral.to
        for (const path of paths)
          members.push({from, to, path, ...(numeral.range && {range: numeral.range})})
        start = undefined
      }
    }
  }

  return members
}

/** `3–5 luvun, 70 §:n`: no section is of several chapters, so it stands beside them. */
function besideRange(step: LocatorStep, before: LocatorStep | undefined): LocatorStep {
  const range = before?.level === 'chapter' && before.numerals.at(-1)?.range !== undefined
  return range && step.descends ? {...step, descends: false} : step
}

/** The path without the level and what is below it. */
function cut(path: CitedPath, level: Level): CitedPath {
  const kept: CitedPath = {}
  for (const above of levels.slice(0, depth(level))) copyLevel(path, kept, above)
  return kept
}

function copyLevel(from: CitedPath, to: CitedPath, level: Level): void {
  if (level === 'article') return
  const value = from[level]
  if (value !== undefined) setLevel(to, level, String(value))
}

function setLevel(path: CitedPath, level: Level, value: string): void {
  if (level === 'article') path.section = value
  else if (level !== 'subsection') path[level] = value
  else if (/^\d+$/u.test(value)) path.subsection = Number(value)
}

function extend(path: CitedPath, level: Level, numeral: Numeral): CitedPath[] {
  return numeral.values.map((value) => {
    const extended = {...path}
    if (numeral.colon !== undefined) extended.chapter = numeral.colon
    setLevel(extended, level, value)
    let below = depth(level)
    for (const dotted of numeral.dots ?? []) {
      below++
      const lower = levels[below]
      if (lower) setLevel(extended, lower, dotted)
    }
    return extended
  })
}
