import type {Entries} from '../../content/entries.ts'
import {kindOfFile} from '../../content/entry-kinds.ts'
import {originalOf} from '../../content/file-names.ts'
import {type Diagnostic, startOfFile} from '../../diagnostics/diagnostic.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import type {Readings} from '../../model/link-corpus.ts'
import type {Passage} from '../../texts/passage.ts'
import {formOf} from '../../texts/passage-form.ts'

/** Translations that are of nothing, and those whose passages are not those of the original. */
export function checkTranslations(entries: Entries, readings: Readings): Diagnostic[] {
  return entries.filesOf('translation').flatMap((file) => {
    const found = originalOf(file)
    const kind = kindOfFile(found)
    const originals = kind ? entries.filesOf(kind) : []
    if (!originals.includes(found)) {
      const likely = nearest(found, originals)
      const fault = {file, place: startOfFile, rule: 'text-without-original', found} as const
      return [{...fault, ...(likely !== undefined && {nearest: likely})}]
    }
    const passagesIn = (text: string) => readings.get(text)?.reading.passages ?? []
    return differences(file, passagesIn(file), passagesIn(found))
  })
}

/** What could not be read has no passages, and a fault of its own. */
function differences(file: string, own: Passage[], original: Passage[]): Diagnostic[] {
  const [first] = own
  if (!first || original.length === 0) return []
  const fault = (at: Passage, found: string, expected: string, described: string): Diagnostic => ({
    ...{file, place: {line: at.line, column: at.column}, rule: 'translation-differs'},
    ...{found, expected, described}
  })
  if (own.length !== original.length) {
    const unlike = own.find((passage, at) => formOf(passage) !== formOf(original[at])) ?? own.at(-1)
    const counts = [`${own.length}`, `${original.length}`] as const
    return [fault(unlike ?? first, ...counts, 'number-of-passages')]
  }
  return own.flatMap((passage, at) => {
    const other = original[at]
    const [found, expected] = [formOf(passage), formOf(other)]
    if (found !== expected) return [fault(passage, found, expected, 'kind-of-passage')]
    if (passage.kind !== 'quoted' || passage.text === other?.text) return []
    return [fault(passage, passage.text, other?.text ?? '', 'words-of-quotation')]
  })
}
