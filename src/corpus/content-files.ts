import {createHash} from 'node:crypto'
import {type Dirent, lstatSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type Diagnostic, type Place, startOfFile} from './diagnostic.ts'
import {placeAt} from './place.ts'

/** A text file of the content folder, decoded. */
export interface ContentFile {
  /** Path from the content folder, parted by `/`. */
  path: string
  text: string
  /** SHA-256 of its bytes, for files that are kept as they are. */
  sha256: string
}

const kilobyte = 1024

/** Files are read whole: one beyond its limit is a mistake or an attack. */
const largest: readonly [pattern: RegExp, bytes: number][] = [
  [/\.mdx?$/u, 256 * kilobyte],
  [/\.yaml$/u, 512 * kilobyte],
  // A line for every address ever published.
  [/^permalinks\.txt$/u, 16 * kilobyte ** 2],
  [/(?:)/u, 2 * kilobyte ** 2]
]

/** Direction marks and overrides, zero-width signs, controls: all that shows nothing but acts. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u

/** Names of all files below a folder, sorted, with a fault for each symbolic link. */
export function listFiles(folder: string): {paths: string[]; diagnostics: Diagnostic[]} {
  const paths: string[] = []
  const diagnostics: Diagnostic[] = []
  const walk = (below: string) => {
    for (const entry of entriesOf(folder, below, diagnostics)) {
      const file = below ? `${below}/${entry.name}` : entry.name
      if (entry.name.startsWith('.')) continue
      if (entry.isSymbolicLink()) {
        diagnostics.push({file, place: startOfFile, rule: 'symbolic-link', found: entry.name})
      } else if (entry.isDirectory()) walk(file)
      else paths.push(file)
    }
  }
  walk('')
  return {paths, diagnostics}
}

function entriesOf(folder: string, below: string, diagnostics: Diagnostic[]): Dirent[] {
  try {
    return readdirSync(path.join(folder, below), {withFileTypes: true}).sort((a, b) =>
      a.name < b.name ? -1 : 1
    )
  } catch (error) {
    if (below === '') throw error
    const found = codeOf(error)
    diagnostics.push({file: below, place: startOfFile, rule: 'unreadable-file', found})
    return []
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}

/** Reads one file as UTF-8 text, or says why it cannot be read as such. */
export function readContentFile(folder: string, file: string): ContentFile | Diagnostic {
  const fault = (rule: Diagnostic['rule'], found?: string, place: Place = startOfFile) =>
    ({file, place, rule, found}) satisfies Diagnostic
  let bytes: Buffer
  try {
    const stats = lstatSync(path.join(folder, file))
    if (!stats.isFile()) return fault('unreadable-file', 'ENOTFILE')
    const [, limit = 0] = largest.find(([pattern]) => pattern.test(file)) ?? []
    if (stats.size > limit) {
      return {...fault('file-too-large', megabytes(stats.size)), expected: megabytes(limit)}
    }
    bytes = readFileSync(path.join(folder, file))
  } catch (error) {
    return fault('unreadable-file', codeOf(error))
  }

  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return fault('byte-order-mark')
  const text = bytes.toString('utf8')
  const broken = text.indexOf('\uFFFD')
  if (broken >= 0 && !isUtf8(bytes)) {
    const offset = Buffer.byteLength(text.slice(0, broken))
    return fault('not-utf-8', hexadecimal(bytes[offset]), placeAt(text, broken))
  }
  if (text.trim() === '') return fault('empty-file')

  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  const hidden = invisible.exec(plain)
  if (hidden) {
    return fault('invisible-character', codePoint(hidden[0]), placeAt(plain, hidden.index))
  }
  const sha256 = file.endsWith('.txt') ? createHash('sha256').update(bytes).digest('hex') : ''
  return {path: file, text: plain, sha256}
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / kilobyte ** 2).toFixed(2)} MB`
}

function hexadecimal(byte: number | undefined): string {
  return `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
