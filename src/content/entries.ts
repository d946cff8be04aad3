import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {ValueCache} from '../disk/value-cache.ts'
import {findPersonalData, findPersonalDataInName} from '../privacy/personal-data.ts'
import {findStrangeSigns} from '../privacy/strange-signs.ts'
import {type AttachmentFile, isAttachment, readAttachment} from './attachment-file.ts'
import {type ContentFile, listFiles, readContentFile} from './content-files.ts'
import {type CheckedFields, type Draft, type EntryFile, entryFile, readEntry} from './entry-file.ts'
import {type EntryKind, kindOfFile} from './entry-kinds.ts'
import {pipelineDigest} from './pipeline-digest.ts'
import {readOnce} from './read-once.ts'
import {
  contentFolders,
  missingFiles,
  otherFiles,
  unexpectedFile,
  unexpectedFolder
} from './required-files.ts'

/** All files of a content folder, fields checked, nothing linked yet. */
export interface Entries {
  of<Kind extends EntryKind>(kind: Kind): EntryFile<Kind>[]
  /** The same by their paths, for what the corpus says of one. */
  byFile<Kind extends EntryKind>(kind: Kind): ReadonlyMap<string, EntryFile<Kind>>
  /** Files whose fields are not all sound. */
  drafts<Kind extends EntryKind>(kind: Kind): Draft<Kind>[]
  /** Whether any file has fields that are not all sound: what it describes is not in the corpus. */
  hasDrafts: boolean
  /** Every file of a kind, whether its fields are sound or not, and those that must be there. */
  filesOf(kind: EntryKind): readonly string[]
  /** Files of a known kind that could not be read or whose fields are wrong. */
  broken: readonly string[]
  /** Texts that are no entries, by path: archived sources, the ledger. */
  others: ReadonlyMap<string, string>
  /** SHA-256 of the bytes of the others. */
  checksums: ReadonlyMap<string, string>
  /** Files that are published as they are, by path. */
  attachments: ReadonlyMap<string, AttachmentFile>
  diagnostics: Diagnostic[]
}

/** Reads every file below a folder once. */
export function readEntries(folder: string, cache: ValueCache): Entries {
  const {paths, strangers, diagnostics} = listFiles(folder, contentFolders)
  const byKind = new Map<EntryKind, EntryFile[]>()
  const draftsByKind = new Map<EntryKind, Draft[]>()
  const others = new Map<string, string>()
  const checksums = new Map<string, string>()
  const files = new Map<EntryKind, string[]>()
  const attachments = new Map<string, AttachmentFile>()
  const broken: string[] = []
  for (const stranger of strangers) {
    diagnostics.push(...findPersonalDataInName(stranger), unexpectedFolder(stranger))
  }
  for (const path of paths) {
    diagnostics.push(...findPersonalDataInName(path))
    if (isAttachment(path)) {
      const attachment = readAttachment(folder, path)
      if ('rule' in attachment) diagnostics.push(attachment)
      else attachments.set(path, attachment)
      continue
    }
    const kind = kindOfFile(path)
    if (kind) add(files, kind, path)
    else if (!otherFiles.test(path)) {
      diagnostics.push(unexpectedFile(path))
      continue
    }
    const file = readContentFile(folder, path)
    if (!('text' in file)) {
      diagnostics.push(file)
      if (kind) broken.push(path)
      continue
    }
    if (!kind) {
      diagnostics.push(...findPersonalData(file), ...findStrangeSigns(file))
      others.set(path, file.text)
      checksums.set(path, file.sha256)
      continue
    }
    const entry = checkedEntry(kind, file, cache)
    diagnostics.push(...entry.diagnostics)
    if (entry.data === undefined) {
      broken.push(path)
      if (entry.sound) add(draftsByKind, kind, entryFile(kind, file, entry.sound))
      continue
    }
    add(byKind, kind, entryFile(kind, file, entry.data))
  }

  const of = <Kind extends EntryKind>(kind: Kind) => (byKind.get(kind) ?? []) as EntryFile<Kind>[]
  const drafts = <Kind extends EntryKind>(kind: Kind) =>
    (draftsByKind.get(kind) ?? []) as Draft<Kind>[]
  const missing = missingFiles(paths, of('site')[0]?.data.languages[0] ?? 'fi')
  diagnostics.push(...missing)
  // A file that is missing where it must be counts as one that could not be read.
  for (const {file} of missing) {
    const kind = kindOfFile(file)
    if (!kind) continue
    add(files, kind, file)
    broken.push(file)
  }
  return {
    of,
    byFile: (kind) => new Map(of(kind).map((entry) => [entry.file, entry])),
    drafts,
    hasDrafts: draftsByKind.size > 0,
    filesOf: (kind) => files.get(kind) ?? [],
    broken,
    others,
    checksums,
    attachments,
    diagnostics
  }
}

function add<Item>(byKind: Map<EntryKind, Item[]>, kind: EntryKind, item: Item): void {
  const list = byKind.get(kind) ?? []
  list.push(item)
  byKind.set(kind, list)
}

function checkedEntry(kind: EntryKind, file: ContentFile, cache: ValueCache): CheckedFields {
  return readOnce(cache, ['entry', pipelineDigest(), file.path, file.text], () => {
    const fields = readEntry(kind, file)
    return {
      ...fields,
      diagnostics: [...findPersonalData(file), ...findStrangeSigns(file), ...fields.diagnostics]
    }
  })
}
