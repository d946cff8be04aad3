import type {Entries} from '../content/entries.ts'
import type {EntryFile} from '../content/entry-file.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Corpus, Section} from '../model/corpus.ts'
import {archivedWordings, type SectionWording} from '../model/link-wordings.ts'

/**
 * Archived texts of acts: each is read in sections, is of the act that its source names, and has the
 * heading and the subsections that the page of a section tells of.
 */
export function checkWordings(entries: Entries, corpus: Corpus): Diagnostic[] {
  const ofSource = entries.byFile('source')
  const ofSection = entries.byFile('section')
  const texts = archivedWordings(corpus.sources).flatMap(({source, act}): Diagnostic[] => {
    const {data, file} = source
    const entry = ofSource.get(file)
    const archive = `sources/${data.archived?.file ?? ''}`
    if ('unread' in act) {
      const {line, text} = act.unread
      return [{file: archive, place: {line, column: 1}, rule: 'unreadable-wording', found: text}]
    }
    const expected = act.number
    const found = data.wording?.act ?? ''
    if (!entry || found === expected) return []
    const place = entry.placeOf('wording', 'act')
    return [{file, place, rule: 'wrong-value', subject: 'act', found, expected}]
  })
  const sections = corpus.acts.flatMap((act) =>
    act.sections.flatMap((section) =>
      (section.wordings ?? []).flatMap((wording) => [
        ...heading(ofSection.get(section.file), section, wording),
        ...subsections(section, wording)
      ])
    )
  )
  return [...texts, ...sections]
}

/** A heading that the site gives as the official one is compared letter by letter. */
function heading(
  entry: EntryFile<'section'> | undefined,
  {data, file}: Section,
  {language, heading: official, source}: SectionWording
): Diagnostic[] {
  const found = data.heading[language]
  const isOurs = data.headingIsOurs?.some((one) => one === language)
  if (found === undefined || isOurs || !official || found === official.text) return []
  const place = entry?.placeOf('heading', language)
  if (!place) return []
  const expected = official.text
  return [{file, place, rule: 'heading-differs', subject: source.slug, found, expected}]
}

function subsections({file, reading}: Section, wording: SectionWording): Diagnostic[] {
  const count = wording.subsections.length
  // An amending act leaves subsections out, and their numbers with them.
  if (wording.subsections.some(({number}) => number === undefined)) return []
  return reading.passages.flatMap(({line, column, subsection}) =>
    subsection && subsection.number > count
      ? [
          {
            file,
            place: {line, column},
            rule: 'subsection-not-in-act' as const,
            found: String(subsection.number),
            expected: String(count),
            subject: wording.source.slug
          }
        ]
      : []
  )
}
