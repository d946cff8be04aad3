import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'
import type {ValueCache} from '../disk/value-cache.ts'
import {findPersonalData} from '../privacy/personal-data.ts'
import type {AttachmentFile} from './attachment-file.ts'
import {type AttachmentText, textsOfAttachment} from './attachment-text.ts'
import {pipelineDigest} from './pipeline-digest.ts'

/**
 * What attachments tell of people: in their text, page by page, in their properties, and by the names
 * and places that cameras and programs write. Pages that are pictures of text are told: nobody but a
 * reader sees what is on them. What has been read once is known by its digest.
 *
 * @param publishers Names of authorities: an author of that name is nobody.
 * @param scanned Files of which the content says that they are pictures of text.
 */
export async function attachmentFaults(
  attachments: Iterable<AttachmentFile>,
  publishers: ReadonlySet<string>,
  scanned: ReadonlySet<string>,
  cache: ValueCache
): Promise<Diagnostic[]> {
  const faults: Diagnostic[] = []
  for (const attachment of attachments) {
    const key = ['attachment', pipelineDigest(), attachment.sha256].join(' ')
    const known = cache.get<Found>(key)
    const found = known ?? (await read(attachment))
    if (!known) cache.set(key, found)
    const {file} = attachment
    const at = {file, place: startOfFile, found: file}
    if (!found.isReadable) faults.push({...at, rule: 'unreadable-attachment'})
    for (const [page, rule] of found.data) {
      const described = page === '' ? 'in-properties' : 'on-page'
      const fault = {...at, rule: 'personal-data-in-attachment'} as const
      faults.push({...fault, found: rule, subject: page, described})
    }
    const isSomebody = found.authors.some((name) => !publishers.has(name))
    if (isSomebody) faults.push({...at, rule: 'author-of-attachment'})
    if (found.hasPlace) faults.push({...at, rule: 'place-in-picture'})
    if (found.scanned.length > 0 && !scanned.has(file)) {
      faults.push({...at, rule: 'scanned-attachment', subject: found.scanned.join(', ')})
    }
  }
  return faults
}

interface Found extends Pick<AttachmentText, 'authors' | 'hasPlace' | 'scanned'> {
  isReadable: boolean
  /** Page, or nothing for the properties, and the rule that its words break. */
  data: [page: string, rule: string][]
}

async function read(attachment: AttachmentFile): Promise<Found> {
  const dataIn = (text: string, page: string) =>
    [...new Set(findPersonalData({path: attachment.file, text}).map(({rule}) => rule))].map(
      (rule): [string, string] => [page, rule]
    )
  try {
    const {authors, hasPlace, pages, properties, scanned} = await textsOfAttachment(attachment)
    const data = [
      ...pages.flatMap((text, at) => dataIn(text, String(at + 1))),
      ...dataIn(properties.join('\n'), '')
    ]
    return {isReadable: true, data, authors, hasPlace, scanned}
  } catch {
    return {isReadable: false, data: [], authors: [], hasPlace: false, scanned: []}
  }
}
