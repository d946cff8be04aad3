import type {Entries} from '../content/entries.ts'
import {articleNumber, folderOf, slugOf} from '../content/file-names.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {listed, UnknownReferences} from '../diagnostics/expect-known.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {routes} from '../identifiers/routes.ts'
import {formatStatuteNumber, parseStatuteNumber, statuteKey} from '../identifiers/statute-number.ts'
import {parseProvision} from '../identifiers/written-provision.ts'

/** References inside the law and the agreement: chapters, provisions, articles. */
export function checkLawReferences(entries: Entries): Diagnostic[] {
  return [...checkParts(entries), ...checkRests(entries), ...checkSuccessors(entries)]
}

/** Parts that the chapters of an act are placed in. */
function checkParts(entries: Entries): Diagnostic[] {
  const unknown = new UnknownReferences()
  for (const {file, data, placeOf} of entries.of('act')) {
    const parts = new Set(data.parts?.map(({number}) => number))
    data.chapters.forEach(({part}, index) => {
      const place = () => placeOf('chapters', index, 'part')
      unknown.expect('unknown-chapter', parts, part, file, place)
    })
  }
  return unknown.diagnostics
}

/** Provisions that articles rest on. */
function checkRests(entries: Entries): Diagnostic[] {
  const acts = new Map(
    [...entries.filesOf('act'), ...entries.filesOf('section')].map((file) => [
      folderOf(file),
      numberOf(folderOf(file))
    ])
  )
  const sections = new Set(
    entries.filesOf('section').map((file) => `${folderOf(file)}/${slugOf(file)}`)
  )
  const written = entries
    .filesOf('section')
    .map((file) => `${numberOf(folderOf(file))} ${slugOf(file)} §`)
  const subsections = subsectionsOf(entries)

  return entries.of('article').flatMap(({file, data, placeOf}) =>
    (data.rests ?? []).flatMap((found, index): Diagnostic[] => {
      const fault = {file, found, place: placeOf('rests', index)}
      const reference = parseProvision(found.replaceAll('\u00A0', ' '))
      if (!reference) {
        const expected = '611/2021 14 §, 611/2021 7 § 4 mom.'
        return [{...fault, rule: 'wrong-value', subject: `rests[${index + 1}]`, expected}]
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
    })
  )
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

/** Articles on the same thing in the next version. */
function checkSuccessors(entries: Entries): Diagnostic[] {
  const unknown = new UnknownReferences()
  // Which version comes next is not known while one of them has faults.
  if (entries.of('version').length < entries.filesOf('version').length) return []
  const replacedBy = new Map(
    entries
      .of('version')
      .flatMap(({file, data}) => (data.replaces ? [[data.replaces, folderOf(file)]] : []))
  )
  const articles = Map.groupBy(entries.filesOf('article'), folderOf)
  for (const {file, data, placeOf} of entries.of('article')) {
    const later = articles.get(replacedBy.get(folderOf(file)) ?? '') ?? []
    const known = new Set(later.map((article) => `art_${articleNumber(article)}`))
    const {sameAs} = data
    ;[sameAs ?? []].flat().forEach((found, at) => {
      const path = Array.isArray(sameAs) ? [at] : []
      unknown.expect('unknown-article', known, found, file, () => placeOf('sameAs', ...path))
    })
  }
  return unknown.diagnostics
}
