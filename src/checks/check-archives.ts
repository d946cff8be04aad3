import {createHash} from 'node:crypto'
import type {Entries} from '../content/entries.ts'
import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'
import {filesBeside} from '../diagnostics/rules/places.ts'

/** Archived files that are missing, are not what their source says, or belong to no source. */
export function checkArchives(entries: Entries): Diagnostic[] {
  const named = new Set<string>()
  const faults = entries.of('source').flatMap((entry): Diagnostic[] => {
    const {archived} = entry.data
    if (!archived) return []
    const file = `sources/${archived.file}`
    named.add(file)
    const sha256 = entries.checksums.get(file)
    if (sha256 === undefined) {
      // A file that is there but cannot be read has its own fault.
      if (entries.diagnostics.some((fault) => fault.file === file)) return []
      const place = entry.placeOf('archived', 'file')
      return [{file: entry.file, place, rule: 'missing-file', found: file}]
    }
    if (sha256 === archived.sha256) return []
    const place = entry.placeOf('archived', 'sha256')
    const text = entries.others.get(file) ?? ''
    const described = changerOf(text, archived.sha256)
    if (described) {
      return [{file: entry.file, place, rule: 'changed-line-ends', found: file, described}]
    }
    return [
      {file: entry.file, place, rule: 'wrong-checksum', found: archived.sha256, expected: sha256}
    ]
  })
  // A source that could not be read may be the one that names it.
  if (entries.broken.some((file) => file.startsWith('sources/'))) return faults
  const orphans = [...entries.others.keys()]
    .filter((file) => file.startsWith('sources/') && !named.has(file))
    .map((file) => ({
      ...{file, place: startOfFile, rule: 'unexpected-file' as const, found: file},
      described: filesBeside(file)
    }))
  return [...faults, ...orphans]
}

/** Who has changed the line ends of a text: git all of them, an editor that at the end of the file. */
function changerOf(text: string, sha256: string): 'by-git' | 'by-editor' | undefined {
  const isOf = (one: string) =>
    ['\n', '\r\n'].some((end) => digestOf(one.replaceAll('\n', end)) === sha256)
  if (isOf(text)) return 'by-git'
  const words = text.replace(/\n+$/u, '')
  return isOf(words) || isOf(`${words}\n`) ? 'by-editor' : undefined
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
