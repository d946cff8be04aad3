import type {CitationLanguage, CitedPath} from '../citation.ts'
import type {Level} from '../tokens/levels.ts'
import {formatLevels, formatNumber, namedLevels} from './format-path.ts'
import type {ReferenceCase} from './reference.ts'

/** Places of one act that differ only in the number of their last level. */
interface Run {
  above: ReadonlyArray<{level: Level; value: string}>
  level: Level
  values: string[]
}

/**
 * Writes places of one act as one expression, as the drafting guide says (24.4.1):
 *
 *     6 ja 7 §     3–5 §     2, 3, 3 a ja 4 §     14 §:n 1 ja 3 momentti sekä 15 §
 */
export function formatPlaces(
  paths: readonly CitedPath[],
  language: CitationLanguage,
  grammaticalCase: ReferenceCase
): string {
  const runs = toRuns(paths)
  const words = runs.map(({above, level, values}, index) => {
    const numbers = joinNumbers(values, language)
    const parts = above
      // A chapter carries on until another one is named.
      .filter(({level, value}) => level !== 'chapter' || value !== chapterOf(runs[index - 1]))
      .map(({level, value}) => ({level, numbers: formatNumber(value, language), several: false}))
    const last = {level, numbers, several: values.length > 1}
    return formatLevels([...parts, last], language, grammaticalCase)
  })
  const nested = runs.some(({values}) => values.length > 1)
  return joinWords(words, language, nested ? 'outer' : 'inner')
}

function toRuns(paths: readonly CitedPath[]): Run[] {
  const runs: Run[] = []
  for (const path of paths) {
    const levels = namedLevels(path)
    const last = levels.pop()
    if (!last) continue
    const run = runs.at(-1)
    if (run && run.level === last.level && sameLevels(run.above, levels))
      run.values.push(last.value)
    else runs.push({above: levels, level: last.level, values: [last.value]})
  }
  return runs
}

function sameLevels(a: Run['above'], b: Run['above']): boolean {
  return (
    a.length === b.length &&
    a.every(({level, value}, index) => level === b[index]?.level && value === b[index]?.value)
  )
}

function chapterOf(run: Run | undefined): string | undefined {
  return run?.above.find(({level}) => level === 'chapter')?.value
}

/** `6, 7 ja 10`, with a dash for three or more in a row. */
function joinNumbers(values: readonly string[], language: CitationLanguage): string {
  const words: string[] = []
  for (let first = 0; first < values.length; ) {
    let last = first
    while (isNext(values[last], values[last + 1])) last++
    const ends = [values[first], values[last]].map((value) => formatNumber(value ?? '', language))
    if (last - first >= 2) words.push(ends.join('–'))
    else words.push(...values.slice(first, last + 1).map((value) => formatNumber(value, language)))
    first = last + 1
  }
  return joinWords(words, language)
}

/** Whether one number follows another: `3` and `4`, `4a` and `4b`, but not `3` and `3a`. */
function isNext(value: string | undefined, next: string | undefined): boolean {
  if (value === undefined || next === undefined) return false
  const [number, letter] = split(value)
  const [nextNumber, nextLetter] = split(next)
  if (letter === '' && nextLetter === '')
    return number !== '' && Number(nextNumber) === Number(number) + 1
  return (
    number === nextNumber && letter !== '' && nextLetter.charCodeAt(0) === letter.charCodeAt(0) + 1
  )
}

function split(value: string): [number: string, letter: string] {
  const number = /^\d*/u.exec(value)?.[0] ?? ''
  return [number, value.slice(number.length)]
}

const conjunctions: Record<CitationLanguage, readonly [inner: string, outer: string]> = {
  fi: ['ja', 'sekä'],
  sv: ['och', 'samt'],
  en: ['and', 'and']
}

/** Joins words with commas and a conjunction. The outer one joins what has conjunctions inside. */
export function joinWords(
  words: readonly string[],
  language: CitationLanguage,
  level: 'inner' | 'outer' = 'inner'
): string {
  const conjunction = conjunctions[language][level === 'inner' ? 0 : 1]
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`
}
