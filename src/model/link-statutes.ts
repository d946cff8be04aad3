import {provisionStatus} from '../amendments/provision-status.ts'
import type {Entries} from '../content/entries.ts'
import {folderOf} from '../content/file-names.ts'
import {compareSections} from '../identifiers/provision.ts'
import {routes} from '../identifiers/routes.ts'
import {compareStatutes, parseStatuteNumber, statuteKey} from '../identifiers/statute-number.ts'
import type {Reading} from '../texts/passage.ts'
import {emptyReading} from '../texts/read-text.ts'
import type {Act, Section, Source} from './corpus.ts'
import type {Readings} from './link-corpus.ts'

type SourcesOf = (slugs: readonly string[]) => Source[]

/** Acts by year and number, each with its sections in order. */
export function linkStatutes(
  entries: Entries,
  readings: Readings,
  sourcesOf: SourcesOf,
  today: string
): Act[] {
  const acts = new Map<string, Act>()
  const amendments = new Map(
    entries.of('amendments').flatMap(({data}) => data.map((one) => [one.act, one] as const))
  )
  for (const {file, data} of entries.of('act')) {
    const number = parseStatuteNumber(data.number)
    if (!number) continue
    const sources = sourcesOf(data.sources)
    const amended = amendments.get(data.number)
    acts.set(statuteKey(number), {
      file,
      data,
      number,
      sources,
      sections: [],
      ...(amended && {amendments: amended}),
      address: routes.act(number)
    })
  }

  for (const {file, data} of entries.of('section')) {
    const act = acts.get(folderOf(file))
    if (!act) continue
    const chapter = act.data.chapters.find(({number}) => number === data.chapter)
    const part = act.data.parts?.find(({number}) => number === chapter?.part)
    const reading = readings.get(file)?.reading ?? emptyReading
    const inForceFrom = data.inForceFrom ?? act.data.inForceFrom
    const section: Section = {
      file,
      data,
      act,
      address: routes.section(act.number, data.section),
      path: {
        section: data.section,
        ...(chapter && {chapter: chapter.number}),
        ...(part && {part: part.number})
      },
      reading,
      sources: sourcesOf(data.sources),
      inForceFrom,
      coming: comingIn(reading, inForceFrom, today),
      status: provisionStatus(act.amendments, {section: data.section, chapter: chapter?.number}),
      ...(chapter && {chapter: {number: chapter.number, heading: chapter.heading.fi}}),
      ...(part && {part: {number: part.number, heading: part.heading.fi}})
    }
    act.sections.push(section)
  }

  const sorted = [...acts.values()].sort((a, b) => compareStatutes(a.number, b.number))
  for (const act of sorted) {
    act.sections.sort((a, b) => compareSections(a.data.section, b.data.section))
  }
  chain(sorted.flatMap((act) => act.sections))
  return sorted
}

/** Days in force that are to come: of the section, and of its subsections, each by its own day. */
function comingIn({passages}: Reading, inForceFrom: string, today: string): Section['coming'] {
  const days = passages.map(({id, subsection}): [string, string] => [
    id,
    subsection?.inForceFrom ?? inForceFrom
  ])
  return Object.fromEntries([['', inForceFrom], ...days].filter(([, from = '']) => from > today))
}

/** Gives each of a row its neighbours. */
export function chain<Item extends {previous?: Item; next?: Item}>(items: readonly Item[]): void {
  items.forEach((item, index) => {
    const previous = items[index - 1]
    if (!previous) return
    item.previous = previous
    previous.next = item
  })
}
