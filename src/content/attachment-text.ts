import {unzipSync} from 'fflate'
import type {AttachmentFile} from './attachment-file.ts'

/** What an attachment says, and who its metadata say has made it. */
export interface AttachmentText {
  pages: string[]
  author?: string
}

/**
 * Text and author of an attachment. A picture has no text.
 *
 * @throws When the file cannot be read as what it says it is.
 */
export function textsOfAttachment({
  bytes,
  mediaType
}: Pick<AttachmentFile, 'bytes' | 'mediaType'>): AttachmentText | Promise<AttachmentText> {
  if (mediaType === 'application/pdf') return textsOfPdf(bytes)
  if (mediaType === 'text/csv') return {pages: [new TextDecoder().decode(bytes)]}
  return mediaType.startsWith('image/') ? {pages: []} : textsOfSpreadsheet(bytes)
}

async function textsOfPdf(bytes: Buffer): Promise<AttachmentText> {
  // Loaded only where there is a PDF to read that was never read before.
  const {extractText, getDocumentProxy, getMeta} = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0})
  const {text} = await extractText(document, {mergePages: false})
  const {info} = await getMeta(document)
  const author = String(info?.['Author'] ?? '').trim()
  return {pages: text, ...(author && {author})}
}

/** Parts of a spreadsheet that hold its words; each is a page. */
const parts =
  /^(?:xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml|xl\/comments[^/]*\.xml|content\.xml)$/u
const about = /^(?:docProps\/core\.xml|meta\.xml)$/u

function textsOfSpreadsheet(bytes: Buffer): AttachmentText {
  const files = unzipSync(new Uint8Array(bytes), {
    filter: ({name, originalSize}) =>
      (parts.test(name) || about.test(name)) && originalSize < mostUnpacked
  })
  const texts = Object.entries(files).map(
    ([name, content]) => [name, new TextDecoder().decode(content)] as const
  )
  const meta = texts.find(([name]) => about.test(name))?.[1] ?? ''
  const [, author] = /<(?:dc:creator|meta:initial-creator)[^>]*>([^<]+)</u.exec(meta) ?? []
  return {
    pages: texts
      .filter(([name]) => parts.test(name))
      .map(([, xml]) => xml.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')),
    ...(author?.trim() && {author: author.trim()})
  }
}

/** Bytes that one part of a spreadsheet may have unpacked: more is an attack. */
const mostUnpacked = 64 * 1024 ** 2
