import {createHash} from 'node:crypto'
import {type Dirent, lstatSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type Diagnostic, type Place, startOfFile} from '../diagnostics/diagnostic.ts'
import {placeAt} from '../diagnostics/place.ts'
import {findInvisible} from '../privacy/invisible-characters.ts'

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

/** What Windows, Word and editors leave in folders. Hidden files begin with a full stop. */
const madeByMachines =
  /^(?:(?:eh)?thumbs\.db|desktop\.ini|~\$.*|~wrl\d+\.tmp|.*~|#.*#|icon\r|__macosx|\$recycle\.bin|system volume information)$/iu

/** What is below a content folder, sorted. */
interface Listing {
  /** Files. */
  paths: string[]
  /** Folders at the top that are not of the known ones. Nobody looks into them: one may be a whole disk. */
  strangers: string[]
  /** A fault for each symbolic link and each folder that cannot be read. */
  diagnostics: Diagnostic[]
}

/** Names of all files below a folder, of its folders only in those that are known. */
export function listFiles(folder: string, known: ReadonlySet<string>): Listing {
  const paths: string[] = []
  const strangers: string[] = []
  const diagnostics: Diagnostic[] = []
  const walk = (below: string) => {
    for (const entry of entriesOf(folder, below, diagnostics)) {
      const file = below ? `${below}/${entry.name}` : entry.name
      if (entry.name.startsWith('.') || madeByMachines.test(entry.name)) continue
      if (entry.isSymbolicLink()) {
        diagnostics.push({file, place: startOfFile, rule: 'symbolic-link', found: entry.name})
      } else if (!entry.isDirectory()) paths.push(file)
      else if (below !== '' || known.has(file)) walk(file)
      else strangers.push(file)
    }
  }
  walk('')
  return {paths, strangers, diagnostics}
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
      const tooLarge = fault('file-too-large', megabytes(stats.size))
      return {...tooLarge, expected: megabytes(limit), described: 'split-text'}
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

  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  const conflict = mergeConflict(lines, file.endsWith('.txt'))
  if (conflict) return fault('merge-conflict', conflict.lines, {line: conflict.line, column: 1})
  const plain = file.endsWith('.txt') ? lines : oneLook(lines)
  const hidden = findInvisible(plain, file.endsWith('.txt'))
  if (hidden) return fault('invisible-character', hidden.found, placeAt(plain, hidden.index))
  const sha256 = file.endsWith('.txt') ? createHash('sha256').update(bytes).digest('hex') : ''
  return {path: file, text: plain, sha256}
}

/**
 * The text with one sign for one look: ä may be one character or two. Archived texts and what is
 * quoted from them are compared letter by letter, and stay as they are.
 */
function oneLook(text: string): string {
  const end = '</Quote>'
  const parts = text.split(end)
  return parts
    .map((part, at) => {
      const from = at < parts.length - 1 ? part.indexOf('<Quote') : -1
      return from < 0
        ? part.normalize('NFC')
        : part.slice(0, from).normalize('NFC') + part.slice(from)
    })
    .join(end)
}

/** Where git left both sides of a text, and on which lines. */
function mergeConflict(text: string, isPlain: boolean): {line: number; lines: string} | undefined {
  const isLeft = /^[ \t]*(?:<{7}|>{7})(?: |$)/mu.test(text)
  // Half mended; lines of such signs are drawn in plain texts only.
  if (!isLeft && (isPlain || !/^={7}$/mu.test(text))) return undefined
  const marks = text
    .split('\n')
    .flatMap((line, at) => (/^[ \t]*(?:<{7}|\|{7}|={7}|>{7})(?: |$)/u.test(line) ? [at + 1] : []))
  return {line: marks[0] ?? 1, lines: marks.slice(0, 9).join(', ')}
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
