import type {Entries} from '../content/entries.ts'
import {slugOf} from '../content/file-names.ts'
import {routes} from '../identifiers/routes.ts'
import {type ArchiveReading, archivedLines} from '../texts/read-archive.ts'
import {emptyReading} from '../texts/read-text.ts'
import {collator} from './collator.ts'
import type {Source} from './corpus.ts'
import {linkAttachments} from './link-attachments.ts'
import type {Readings} from './link-corpus.ts'

/** Sources by slug, in alphabetical order of their titles, archived texts in lines. */
export function linkSources(
  entries: Entries,
  readings: Readings,
  archives: ReadonlyMap<string, ArchiveReading>
): Map<string, Source> {
  const sources = entries.of('source').map(({file, data}): Source => {
    const slug = slugOf(file)
    const archived = data.archived && `sources/${data.archived.file}`
    const text = entries.others.get(archived ?? '')
    const archive = archives.get(archived ?? '')
    const reading = readings.get(file)?.reading ?? emptyReading
    return {
      file,
      slug,
      data,
      address: routes.source(slug),
      reading: archive
        ? {...reading, citations: [...reading.citations, ...archive.citations]}
        : reading,
      quotedBy: [],
      attachments: linkAttachments(entries, data.attachments),
      ...(text !== undefined && {lines: archivedLines(text), lineHtml: archive?.html ?? []})
    }
  })
  sources.sort((a, b) => collator.compare(a.data.title, b.data.title))
  return new Map(sources.map((source) => [source.slug, source]))
}
