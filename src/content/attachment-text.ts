import type {AttachmentFile} from './attachment-file.ts'
import {textsOfPdf} from './pdf-text.ts'
import {pictureMetadata} from './picture-metadata.ts'
import {textsOfSpreadsheet} from './spreadsheet-text.ts'

/** What an attachment says, and what its metadata say of it. */
export interface AttachmentText {
  /** Words, page by page. */
  pages: string[]
  /** What its properties say besides: title, keywords, comments. */
  properties: string[]
  /** Who its properties say has made it. */
  authors: string[]
  /** Pages that are pictures of text: nothing on them can be read. */
  scanned: number[]
  /** A picture tells where it was taken. */
  hasPlace: boolean
}

/** Of a file that says nothing. */
export const nothing: AttachmentText = {
  pages: [],
  properties: [],
  authors: [],
  scanned: [],
  hasPlace: false
}

/**
 * Text and properties of an attachment. A picture has no text.
 *
 * @throws When the file cannot be read as what it says it is.
 */
export function textsOfAttachment({
  bytes,
  mediaType
}: Pick<AttachmentFile, 'bytes' | 'mediaType'>): AttachmentText | Promise<AttachmentText> {
  if (mediaType === 'application/pdf') return textsOfPdf(bytes)
  if (mediaType === 'text/csv') return {...nothing, pages: [new TextDecoder().decode(bytes)]}
  if (!mediaType.startsWith('image/')) return textsOfSpreadsheet(bytes)
  const {authors, hasPlace, texts} = pictureMetadata(bytes)
  return {...nothing, properties: texts, authors, hasPlace}
}

/** Names as they are written, each once. */
export function eachOnce(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))]
}
