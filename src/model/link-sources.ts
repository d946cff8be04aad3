import type {Entries} from '../content/entries.ts'
import {slugOf} from '../content/file-names.ts'
import {routes} from '../identifiers/routes.ts'
import type {AttachmentData} from '../schemas/attachments.ts'
import {type ArchiveReading, archivedLines} from '../texts/read-archive.ts'
import {emptyReading} from '../texts/read-text.ts'
import {collator} from './collator.ts'
import type {Corpus, Entry, Source} from './corpus.ts'
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

/** A file that is published as it is: an appendix, a signed original. */
export interface Attachment extends Entry {
  title: string
  titles?: AttachmentData['titles']
  isSigned: boolean
  /** Its pages are pictures of text. */
  isScanned: boolean
  mediaType: string
  /** Bytes. */
  size: number
  sha256: string
  /** What a picture shows. */
  alt?: string
  alts?: AttachmentData['alts']
}

/** The files that fields name. One that is missing is left out; the check tells of it. */
export function linkAttachments(
  {attachments}: Entries,
  named: readonly AttachmentData[] = []
): Attachment[] {
  return named.flatMap((one) => {
    const {alt, alts, file: name, scanned = false, signed = false, title, titles} = one
    const file = `attachments/${name}`
    const found = attachments.get(file)
    if (!found) return []
    const {mediaType, sha256, size} = found
    const address = routes.attachment(name)
    const of = {isSigned: signed, isScanned: scanned}
    const told = {...(titles && {titles}), ...(alt && {alt}), ...(alts && {alts})}
    return [{file, address, title, ...of, mediaType, size, sha256, ...told}]
  })
}

/** Every file that is published as it is, once. */
export function attachmentsOf({decisions, sources, versions}: Corpus): Attachment[] {
  const all = [...versions, ...decisions, ...sources].flatMap(({attachments}) => attachments)
  return [...new Map(all.map((one) => [one.address, one])).values()]
}
