import type {Entries} from '../content/entries.ts'
import {kindNames} from '../content/entry-kinds.ts'
import {type Place, startOfFile} from '../diagnostics/diagnostic.ts'
import {splitAddress} from '../identifiers/ledger.ts'
import type {Readings} from '../model/link-corpus.ts'

/** Finds where a file names a former address: in a field, in the glossary, or at a passage. */
export function formerPlaces(
  entries: Entries,
  readings: Readings
): (file: string, address: string) => Place {
  const files = new Map(
    kindNames.flatMap((kind) => entries.of(kind).map((entry) => [entry.file, entry] as const))
  )
  return (file, address) => {
    const entry = files.get(file)
    if (!entry) return startOfFile
    const {fragment = ''} = splitAddress(address)
    const isMeant = (written: string) => written === address || written === fragment

    const fields: readonly unknown[] = Array.isArray(entry.data) ? entry.data : [entry.data]
    for (const [index, field] of fields.entries()) {
      const {formerly} = field as {formerly?: string[]}
      const at = formerly?.findIndex(isMeant) ?? -1
      const path = Array.isArray(entry.data) ? [index] : []
      if (at >= 0) return entry.placeOf(...path, 'formerly', at)
    }
    const passage = readings
      .get(file)
      ?.reading.passages.find(({formerly}) => formerly.some(isMeant))
    return passage ? {line: passage.line, column: passage.column} : startOfFile
  }
}
