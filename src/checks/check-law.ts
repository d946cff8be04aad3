import type {Entries} from '../content/entries.ts'
import type {EntryFile} from '../content/entry-file.ts'
import {folderOf} from '../content/file-names.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {splitAddress} from '../identifiers/ledger.ts'
import {yearsOfGiving} from '../identifiers/statute-number.ts'
import type {Corpus, Section} from '../model/corpus.ts'
import {backlinksTo} from '../model/find.ts'
import type {Readings} from '../model/link-corpus.ts'

/**
 * Days of acts that cannot be: the number of an act is of its year, or of the next, and it has no
 * force before it is given.
 */
export function checkLawDays(entries: Entries): Diagnostic[] {
  const givenOn = new Map(
    entries.of('act').map(({file, data}) => [folderOf(file), data.givenOn] as const)
  )
  const wrong = (
    {file, placeOf}: Pick<EntryFile, 'file' | 'placeOf'>,
    field: string,
    found: string,
    expected: string
  ): Diagnostic => ({
    file,
    place: placeOf(field),
    rule: 'wrong-value',
    subject: field,
    found,
    expected
  })

  const given = entries.of('act').flatMap((entry) => {
    const {data} = entry
    const years = yearsOfGiving(data.number)
    if (years.includes(Number(data.givenOn.slice(0, 4)))) return []
    return [wrong(entry, 'givenOn', data.givenOn, years.map((year) => `${year}-…`).join(', '))]
  })
  const inForce = [...entries.of('act'), ...entries.of('section')].flatMap((entry) => {
    const least = givenOn.get(folderOf(entry.file))
    const {inForceFrom} = entry.data
    if (!least || !inForceFrom || inForceFrom >= least) return []
    return [wrong(entry, 'inForceFrom', inForceFrom, `≥ ${least}`)]
  })
  return [...given, ...inForce]
}

/**
 * How sections are placed in their acts, and whether anything refers to them.
 *
 * @param whole Whether all texts could be read: one that could not may be what refers to a section.
 */
export function checkLaw(
  entries: Entries,
  corpus: Corpus,
  readings: Readings,
  whole: boolean
): Diagnostic[] {
  const linked = linkedPages(readings)
  const acts = new Map(entries.of('act').map(({file, data}) => [folderOf(file), data]))
  const sections = new Map(
    corpus.acts.flatMap((act) => act.sections.map((section) => [section.file, section]))
  )

  return entries.of('section').flatMap((entry): Diagnostic[] => {
    const {file, data} = entry
    const chapters = acts.get(folderOf(file))?.chapters.map(({number}) => number)
    const section = sections.get(file)
    const diagnostics: Diagnostic[] = []

    if (chapters && chapters.length > 0 && data.chapter === undefined) {
      const place = entry.placeOf('section')
      const expected = chapters.join(', ')
      diagnostics.push({file, place, rule: 'section-without-chapter', expected})
    }

    const isUsed = (one: Section) =>
      backlinksTo(corpus, one).length > 0 || linked.get(one.address)?.some((from) => from !== file)
    if (whole && section && !isUsed(section)) {
      const found = `${data.section} § (${section.act.data.number})`
      diagnostics.push({file, place: entry.placeOf('section'), rule: 'unused-section', found})
    }
    return diagnostics
  })
}

/** Pages that links of texts lead to, each with the files that hold them. */
function linkedPages(readings: Readings): Map<string, string[]> {
  const files = new Map<string, string[]>()
  for (const [file, {links}] of readings) {
    for (const {href} of links) {
      const {page} = splitAddress(href)
      const known = files.get(page)
      if (known) known.push(file)
      else files.set(page, [file])
    }
  }
  return files
}
