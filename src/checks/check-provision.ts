import type {Entries} from '../content/entries.ts'
import type {EntryFile} from '../content/entry-file.ts'
import {folderOf, slugOf} from '../content/file-names.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {listed} from '../diagnostics/expect-known.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {routes} from '../identifiers/routes.ts'
import {formatStatuteNumber, parseStatuteNumber, statuteKey} from '../identifiers/statute-number.ts'
import {parseProvision} from '../identifiers/written-provision.ts'

type ProvisionCheck = (
  file: string,
  found: string,
  path: readonly PropertyKey[],
  placeOf: EntryFile['placeOf']
) => Diagnostic[]

/** A check of written provisions, `611/2021 14 §`: whether they can be read and lead to a section. */
export function provisionCheck(entries: Entries): ProvisionCheck {
  const acts = new Map(
    [...entries.filesOf('act'), ...entries.filesOf('section')].map((file) => [
      folderOf(file),
      numberOf(folderOf(file))
    ])
  )
  const files = entries.filesOf('section')
  const sections = new Set(files.map((file) => `${folderOf(file)}/${slugOf(file)}`))
  const written = files.map((file) => `${numberOf(folderOf(file))} ${slugOf(file)} §`)
  const subsections = subsectionsOf(entries)

  return (file, found, path, placeOf) => {
    const fault = {file, found, place: placeOf(...path)}
    const reference = parseProvision(found.replaceAll('\u00A0', ' '))
    if (!reference) {
      const at = Number(path.at(-1))
      const expected = '611/2021 14 §, 611/2021 7 § 4 mom.'
      return [{...fault, rule: 'wrong-value', subject: `${String(path[0])}[${at + 1}]`, expected}]
    }
    const {statute, section, subsection = 1} = reference
    const act = statuteKey(statute)
    if (acts.size === 0) return []
    if (!acts.has(act)) {
      const numbers = [...acts.values()]
      const number = formatStatuteNumber(statute)
      const suggestion = nearest(number, numbers)
      const expected = listed(numbers)
      return [{...fault, rule: 'unknown-statute', found: number, expected, nearest: suggestion}]
    }
    if (!sections.has(`${act}/${section}`)) {
      return [{...fault, rule: 'unknown-section', nearest: nearest(found, written)}]
    }
    const most = subsections.get(routes.section(statute, section)) ?? Number.POSITIVE_INFINITY
    return subsection >= 1 && subsection <= most ? [] : [{...fault, rule: 'unknown-section'}]
  }
}

/** The number of a folder's act, `611/2021`. */
function numberOf(folder: string): string {
  const [year = '', number = ''] = folder.split('-')
  const statute = parseStatuteNumber(`${number}/${year}`)
  return statute ? formatStatuteNumber(statute) : folder
}

/** How many subsections each section has, by address. A section without any is described whole. */
function subsectionsOf(entries: Entries): Map<string, number> {
  return new Map(
    entries.of('section').flatMap(({file, body}) => {
      const count = body.match(/^\s*<Subsection\b/gmu)?.length ?? 0
      return count > 0
        ? [[`/laki/${folderOf(file).replace('-', '/')}/${slugOf(file)}/`, count]]
        : []
    })
  )
}
