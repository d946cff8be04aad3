import {compareVersions} from '../finlex/akn-uri.ts'
import {
  type ArchivedAct,
  type ArchivedSection,
  readArchiveText
} from '../finlex/read-archive-text.ts'
import {formatStatuteNumber, parseStatuteNumber} from '../identifiers/statute-number.ts'
import type {Act, Section, Source} from './corpus.ts'
import {sectionTitle} from './find.ts'

/** Languages in which acts are given. */
const languages = ['fi', 'sv'] as const

/** One wording of a section, out of an archived text. */
export interface WordingText extends Pick<ArchivedSection, 'heading' | 'subsections'> {
  source: Source
}

/** The official wording of a section. */
export interface SectionWording extends WordingText {
  language: 'fi' | 'sv'
  /** The one before it, where that is archived too. */
  previous?: WordingText
}

/** An act as it was archived, read in sections. */
export interface ArchivedWording {
  source: Source
  act: ArchivedAct
}

/** Every archived text of an act, the newest wording first. */
export function archivedWordings(sources: Iterable<Source>): ArchivedWording[] {
  return [...sources]
    .flatMap((source) =>
      source.data.wording && source.lines ? [{source, act: readArchiveText(source.lines)}] : []
    )
    .sort((a, b) => age(a.source) - age(b.source) || compareVersions(upTo(b), upTo(a)))
}

/**
 * Gives each section its official wording, in each language the newest that is archived. The source
 * learns which of its lines stand on which page, as of a quotation.
 */
export function linkWordings(acts: readonly Act[], sources: Iterable<Source>): void {
  const wordings = archivedWordings(sources)
  if (wordings.length === 0) return
  for (const section of acts.flatMap(({sections}) => sections)) {
    section.wordings = languages.flatMap((language) => wordingOf(section, language, wordings) ?? [])
    for (const {source, subsections} of section.wordings) {
      const lines = subsections.flatMap((one) => one.lines.map(({line}) => line))
      source.quotedBy.push({
        title: sectionTitle(section),
        address: section.address,
        lines: [Math.min(...lines), Math.max(...lines)]
      })
    }
  }
}

function wordingOf(
  section: Section,
  language: 'fi' | 'sv',
  wordings: readonly ArchivedWording[]
): SectionWording | undefined {
  const number = formatStatuteNumber(section.act.number)
  const [newest, previous] = wordings.flatMap(({source, act}): WordingText[] => {
    const {data} = source
    if ('unread' in act || data.wording?.act !== number || data.language !== language) return []
    const found = act.sections.find((one) => isSame(section, one))
    return found ? [{...found, source}] : []
  })
  return newest && {...newest, language, ...(previous && {previous})}
}

/** In an act that numbers its sections by chapter the number is not enough. */
function isSame({data, path}: Section, archived: ArchivedSection): boolean {
  const isInChapter = !(path.chapter && archived.chapter) || path.chapter === archived.chapter
  return data.section === archived.number && isInChapter
}

function age({data}: Source): number {
  return data.wording?.form === 'consolidated' ? 0 : 1
}

function upTo({source}: ArchivedWording) {
  return parseStatuteNumber(source.data.wording?.amendedUpTo ?? '')
}
