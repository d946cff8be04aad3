import type {Entries} from '../content/entries.ts'
import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'
import {nearest} from '../diagnostics/nearest.ts'

/** What attachments belong to. */
const kinds = ['version', 'decision', 'source'] as const

/** Files that fields call pictures of text. */
export function scannedAttachments(entries: Entries): ReadonlySet<string> {
  return new Set(
    kinds.flatMap((kind) =>
      entries
        .of(kind)
        .flatMap(({data}) => data.attachments ?? [])
        .filter(({scanned}) => scanned)
        .map(({file}) => `attachments/${file}`)
    )
  )
}

/** Attachments that are missing, that nobody names, and pictures without words. */
export function checkAttachments(entries: Entries): Diagnostic[] {
  const named = new Set<string>()
  const known = [...entries.attachments.keys()].map((file) => file.slice('attachments/'.length))
  const faults = kinds.flatMap((kind) =>
    [...entries.of(kind), ...entries.drafts(kind)].flatMap(({data, file, placeOf}) =>
      (data.attachments ?? []).flatMap(({alt, file: name}, at): Diagnostic[] => {
        const path = `attachments/${name}`
        named.add(path)
        const attachment = entries.attachments.get(path)
        const place = placeOf('attachments', at, 'file')
        if (!attachment) {
          // A file that is there but cannot be read has its own fault.
          if (entries.diagnostics.some((fault) => fault.file === path)) return []
          const offer = nearest(name, known)
          return [{file, place, rule: 'missing-file', found: path, nearest: offer}]
        }
        if (!attachment.mediaType.startsWith('image/') || alt) return []
        return [{file, place, rule: 'picture-without-words', found: name}]
      })
    )
  )
  const orphans = known
    .filter((name) => !named.has(`attachments/${name}`))
    .map(
      (name): Diagnostic => ({
        ...{file: `attachments/${name}`, place: startOfFile, rule: 'unexpected-file', found: name},
        described: 'files-of-attachments'
      })
    )
  return [...faults, ...orphans]
}
