import {routes} from '../identifiers/routes.ts'
import {collator} from './collator.ts'
import type {Source} from './corpus.ts'
import type {Entries} from './entries.ts'
import {slugOf} from './file-names.ts'
import type {Readings} from './link-corpus.ts'
import {emptyReading} from './read-text.ts'

/** Sources by slug, in alphabetical order of their titles, archived texts in lines. */
export function linkSources(entries: Entries, readings: Readings): Map<string, Source> {
  const sources = entries.of('source').map(({file, data}): Source => {
    const slug = slugOf(file)
    const archived = data.archived && entries.others.get(`sources/${data.archived.file}`)
    return {
      file,
      slug,
      data,
      address: routes.source(slug),
      reading: readings.get(file)?.reading ?? emptyReading,
      quotedBy: [],
      ...(archived !== undefined && {lines: archived.split('\n')})
    }
  })
  sources.sort((a, b) => collator.compare(a.data.title, b.data.title))
  return new Map(sources.map((source) => [source.slug, source]))
}
