import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'
import type {ValueCache} from '../disk/value-cache.ts'
import {findPersonalData} from '../privacy/personal-data.ts'
import type {AttachmentFile} from './attachment-file.ts'
import {textsOfAttachment} from './attachment-text.ts'
import {pipelineDigest} from './pipeline-digest.ts'

/**
 * Personal data in attachments: in their text, page by page, and in what the program that made them
 * has written about its user. What has been read once is known by its digest.
 *
 * @param publishers Names of authorities: an author of that name is nobody.
 */
export async function attachmentFaults(
  attachments: Iterable<AttachmentFile>,
  publishers: ReadonlySet<string>,
  cache: ValueCache
): Promise<Diagnostic[]> {
  const faults: Diagnostic[] = []
  for (const attachment of attachments) {
    const key = ['attachment', pipelineDigest(), attachment.sha256].join(' ')
    const known = cache.get<Found>(key)
    const found = known ?? (await read(attachment))
    if (!known) cache.set(key, found)
    const {file} = attachment
    const at = {file, place: startOfFile}
    if (!found.isReadable) faults.push({...at, rule: 'unreadable-attachment', found: file})
    for (const [page, rule] of found.data) {
      faults.push({...at, rule: 'personal-data-in-attachment', found: rule, subject: page})
    }
    const isSomebody = found.author !== undefined && !publishers.has(found.author)
    if (isSomebody) faults.push({...at, rule: 'author-of-attachment', found: file})
  }
  return faults
}

interface Found {
  isReadable: boolean
  /** Page, and the rule that its words break. */
  data: [page: string, rule: string][]
  author?: string
}

async function read(attachment: AttachmentFile): Promise<Found> {
  try {
    const {author, pages} = await textsOfAttachment(attachment)
    const data = pages.flatMap((text, at) =>
      [...new Set(findPersonalData({path: attachment.file, text}).map(({rule}) => rule))].map(
        (rule): [string, string] => [String(at + 1), rule]
      )
    )
    return {isReadable: true, data, ...(author && {author})}
  } catch {
    return {isReadable: false, data: []}
  }
}
