import type {Entries} from '../content/entries.ts'
import type {EntryFile} from '../content/entry-file.ts'
import {folderOf} from '../content/file-names.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'

/** Years that a version may have been prepared before the one that it is named after. */
const longestPreparation = 5

/**
 * Days that are too early for what they tell: a decision follows the version that its own replaces,
 * nobody decides on a version, or writes of it, years before there is one, it comes into force no earlier,
 * and nobody has looked at a source before it was written.
 */
export function checkEarlyDays(entries: Entries, today: string): Diagnostic[] {
  const versions = new Map(entries.of('version').map(({file, data}) => [folderOf(file), data]))
  const firstYear = (version: string, replaces = '') =>
    Math.max(yearOf(version) - longestPreparation, yearOf(replaces))
  const oldest = entries.filesOf('version').map(folderOf).sort()[0]
  const early = (
    {file, placeOf}: Pick<EntryFile, 'file' | 'placeOf'>,
    found: string,
    year: number,
    ...path: PropertyKey[]
  ): Diagnostic[] => {
    if (yearOf(found) >= year) return []
    const expected = `${year}-01-01`
    return [
      {
        file,
        place: placeOf(...path),
        rule: 'too-early-day',
        found,
        expected,
        described: 'after-replaced'
      }
    ]
  }

  const decisions = entries.of('decision').flatMap((entry) => {
    const {decidedOn, version} = entry.data
    const known = versions.get(version)
    return known ? early(entry, decidedOn, firstYear(version, known.replaces), 'decidedOn') : []
  })
  const lives = entries.of('version').flatMap((entry) => {
    const {life = [], replaces} = entry.data
    const year = firstYear(folderOf(entry.file), replaces)
    return life.flatMap(({on}, at) => (on ? early(entry, on, year, 'life', at, 'on') : []))
  })
  const sources = entries.of('source').flatMap(({data: {checked, date, kind}, file, placeOf}) => {
    // An agenda has the day of its meeting.
    if (kind === 'agenda') return []
    // A date may be a year only. One that lies ahead is a fault of its own.
    if (date === undefined || date > today || checked.slice(0, date.length) >= date) return []
    const fault = {file, place: placeOf('checked'), rule: 'too-early-day'} as const
    return [{...fault, found: checked, expected: date, described: 'after-written'}]
  })
  if (oldest === undefined) return [...decisions, ...lives, ...sources]
  const least = firstYear(oldest)
  return [
    ...decisions,
    ...lives,
    ...sources,
    ...entries.of('page').flatMap((entry) => early(entry, entry.data.updated, least, 'updated')),
    ...entries.of('site').flatMap((entry) => {
      const {assessedOn} = entry.data.accessibility
      return early(entry, assessedOn, least, 'accessibility', 'assessedOn')
    }),
    ...entries
      .of('changes')
      .flatMap((entry) => entry.data.flatMap(({day}, at) => early(entry, day, least, at, 'day'))),
    ...entries
      .of('withdrawn')
      .flatMap((entry) =>
        entry.data.flatMap(({withdrawnOn}, at) =>
          early(entry, withdrawnOn, least, at, 'withdrawnOn')
        )
      )
  ]
}

/** 0 where a name of a version is no year: nothing is too early then, and the name has its own fault. */
function yearOf(day: string): number {
  return Number(day.slice(0, 4)) || 0
}
