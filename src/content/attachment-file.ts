import {createHash} from 'node:crypto'
import {lstatSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'

/** A file that is published as it is: a signed original, an appendix, a picture, a table. */
export interface AttachmentFile {
  /** Path from the content folder, `attachments/liite-1.pdf`. */
  file: string
  mediaType: string
  /** Bytes. */
  size: number
  sha256: string
  bytes: Buffer
}

interface Kind {
  mediaType: string
  /** What such a file begins with; none of what is text. */
  magic?: readonly (readonly number[])[]
}

const zip = [[0x50, 0x4b, 0x03, 0x04]]
const jpeg: Kind = {mediaType: 'image/jpeg', magic: [[0xff, 0xd8, 0xff]]}

/** Kinds by the endings of their names. */
const kinds: Readonly<Record<string, Kind>> = {
  pdf: {mediaType: 'application/pdf', magic: [[0x25, 0x50, 0x44, 0x46]]},
  png: {mediaType: 'image/png', magic: [[0x89, 0x50, 0x4e, 0x47]]},
  jpg: jpeg,
  jpeg,
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    magic: zip
  },
  ods: {mediaType: 'application/vnd.oasis.opendocument.spreadsheet', magic: zip},
  csv: {mediaType: 'text/csv'}
}

/** Endings of the names that attachments may have. */
export const attachmentEndings = Object.keys(kinds)

const megabyte = 1024 ** 2
/** Bytes: what people open on a telephone, and what a repository can hold. */
const largest = 20 * megabyte

const attachmentName = new RegExp(
  `^attachments/[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${attachmentEndings.join('|')})$`,
  'u'
)

/** Whether a path is of an attachment. */
export function isAttachment(file: string): boolean {
  return attachmentName.test(file)
}

/** Reads an attachment, or says why it cannot be one. */
export function readAttachment(folder: string, file: string): AttachmentFile | Diagnostic {
  const fault = (rule: Diagnostic['rule'], found: string, expected?: string): Diagnostic => ({
    ...{file, place: startOfFile, rule, found, expected}
  })
  try {
    const {size} = lstatSync(path.join(folder, file))
    if (size > largest) {
      const tooLarge = fault('file-too-large', shown(size), shown(largest))
      return {...tooLarge, described: 'smaller-attachment'}
    }
    const bytes = readFileSync(path.join(folder, file))
    if (size === 0) return fault('empty-file', file)
    const ending = file.slice(file.lastIndexOf('.') + 1)
    const {magic, mediaType} = kinds[ending] as Kind
    const isKind = magic?.some((start) => start.every((byte, at) => bytes[at] === byte)) ?? true
    if (!isKind) return fault('wrong-attachment', file, ending)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return {file, mediaType, size, sha256, bytes}
  } catch (error) {
    return fault('unreadable-file', (error as NodeJS.ErrnoException).code ?? String(error))
  }
}

function shown(bytes: number): string {
  return `${(bytes / megabyte).toFixed(2)} MB`
}
