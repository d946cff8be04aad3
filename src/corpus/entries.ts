import {createHash} from 'node:crypto'
import {type ContentFile, listFiles, readContentFile} from './content-files.ts'
import {type Diagnostic, startOfFile} from './diagnostic.ts'
import {type DataOf, type EntryFile, entryFile, readEntry} from './entry-file.ts'
import {type EntryKind, kindOfFile, otherFiles} from './entry-kinds.ts'
import {findPersonalData} from './personal-data.ts'
import {pipelineDigest} from './pipeline-digest.ts'
import type {ReadingCache} from './reading-cache.ts'

/** All files of a content folder, fields checked, nothing linked yet. */
export interface Entries {
  of<Kind extends EntryKind>(kind: Kind): EntryFile<Kind>[]
  /** Texts that are no entries, by path: archived sources, the ledger. */
  others: ReadonlyMap<string, string>
  diagnostics: Diagnostic[]
}

/** What has to be there for a site. */
const requiredFiles = ['site.yaml', 'glossary.yaml']
const requiredKinds = [
  ['party', 'parties/'],
  ['source', 'sources/'],
  ['act', 'statutes/'],
  ['version', 'agreement/']
] as const

/** Reads every file below a folder once. */
export function readEntries(folder: string, cache: ReadingCache): Entries {
  const {paths, diagnostics} = listFiles(folder)
  const byKind = new Map<EntryKind, EntryFile[]>()
  const others = new Map<string, string>()
  const present = new Set<EntryKind>()

  for (const path of paths) {
    const kind = kindOfFile(path)
    if (kind) present.add(kind)
    else if (!otherFiles.test(path)) {
      diagnostics.push({file: path, place: startOfFile, rule: 'unexpected-file', found: path})
      continue
    }
    const file = readContentFile(folder, path)
    if (!('text' in file)) {
      diagnostics.push(file)
      continue
    }
    if (!kind) {
      diagnostics.push(...findPersonalData(file))
      others.set(path, file.text)
      continue
    }
    const entry = checkedEntry(kind, file, cache)
    diagnostics.push(...entry.diagnostics)
    if (entry.data !== undefined) {
      const list = byKind.get(kind) ?? []
      list.push(entryFile(kind, file, entry.data))
      byKind.set(kind, list)
    }
  }

  for (const file of requiredFiles.filter((name) => !paths.includes(name))) {
    diagnostics.push({file, place: startOfFile, rule: 'missing-file', found: file})
  }
  for (const [, found] of requiredKinds.filter(([kind]) => !present.has(kind))) {
    diagnostics.push({file: found, place: startOfFile, rule: 'missing-folder', found})
  }
  return {
    of: <Kind extends EntryKind>(kind: Kind) => (byKind.get(kind) ?? []) as EntryFile<Kind>[],
    others,
    diagnostics
  }
}

interface CheckedEntry {
  data: DataOf<EntryKind> | undefined
  diagnostics: Diagnostic[]
}

function checkedEntry(kind: EntryKind, file: ContentFile, cache: ReadingCache): CheckedEntry {
  const key = createHash('sha256')
    .update(`entry\0${pipelineDigest()}\0${file.path}\0`)
    .update(file.text)
    .digest('hex')
  const cached = cache.get<CheckedEntry>(key)
  if (cached) return cached
  const {data, diagnostics} = readEntry(kind, file)
  const entry = {data, diagnostics: [...findPersonalData(file), ...diagnostics]}
  cache.set(key, entry)
  return entry
}
