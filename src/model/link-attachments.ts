import type {Entries} from '../content/entries.ts'
import {routes} from '../identifiers/routes.ts'
import type {AttachmentData} from '../schemas/attachments.ts'
import type {Corpus, Entry} from './corpus.ts'

/** A file that is published as it is: an appendix, a signed original. */
export interface Attachment extends Entry {
  title: string
  isSigned: boolean
  mediaType: string
  /** Bytes. */
  size: number
  sha256: string
  /** What a picture shows. */
  alt?: string
}

/** The files that fields name. One that is missing is left out; the check tells of it. */
export function linkAttachments(
  {attachments}: Entries,
  named: readonly AttachmentData[] = []
): Attachment[] {
  return named.flatMap(({alt, file: name, signed = false, title}) => {
    const file = `attachments/${name}`
    const found = attachments.get(file)
    if (!found) return []
    const {mediaType, sha256, size} = found
    const address = routes.attachment(name)
    return [{file, address, title, isSigned: signed, mediaType, size, sha256, ...(alt && {alt})}]
  })
}

/** Every file that is published as it is, once. */
export function attachmentsOf({decisions, sources, versions}: Corpus): Attachment[] {
  const all = [...versions, ...decisions, ...sources].flatMap(({attachments}) => attachments)
  return [...new Map(all.map((one) => [one.address, one])).values()]
}
