import {createHash} from 'node:crypto'
import type {StatuteNumber} from '../identifiers/statute-number.ts'
import {statuteKey} from '../identifiers/statute-number.ts'

/**
 * What links and citations can lead to: all that the reading of one text needs of the others.
 *
 * A reading depends on it, so it holds addresses and their names, never texts.
 */
export interface AddressIndex {
  acts: {number: StatuteNumber; title: string}[]
  sections: {
    act: string
    section: string
    heading: string
    chapter?: string
    part?: string
    subsections: number
  }[]
  decisions: {
    slug: string
    bodies: string[]
    date: string
    section?: string
    registryNumber?: string
  }[]
  terms: string[]
}

/** Digest of the index: readings made with another one are stale. */
export function digestOf(index: AddressIndex): string {
  return createHash('sha256').update(JSON.stringify(index)).digest('hex')
}

/** The index turned for looking things up, once a run. */
export interface Holdings {
  hasAct(statute: StatuteNumber): boolean
  hasSection(statute: StatuteNumber, section: string): boolean
  hasSubsection(statute: StatuteNumber, section: string, subsection: number): boolean
  sectionsOf(statute: StatuteNumber): readonly string[]
  chapterOf(statute: StatuteNumber, section: string): string | undefined
  titleOf(statute: StatuteNumber): string | undefined
  findDecision(reference: {body?: string; date?: string; section?: string}): string | undefined
}

/** Answers questions about the index in constant time. */
export function holdingsOf(index: AddressIndex): Holdings {
  const acts = new Map(index.acts.map((act) => [statuteKey(act.number), act]))
  const sections = new Map(
    index.sections.map((section) => [`${section.act}/${section.section}`, section])
  )
  const byAct = Map.groupBy(index.sections, (section) => section.act)
  const byDay = Map.groupBy(index.decisions, (decision) => decision.date)
  const of = (statute: StatuteNumber, section: string) =>
    sections.get(`${statuteKey(statute)}/${section}`)

  return {
    hasAct: (statute) => acts.has(statuteKey(statute)),
    hasSection: (statute, section) => of(statute, section) !== undefined,
    hasSubsection: (statute, section, subsection) =>
      subsection >= 1 && subsection <= (of(statute, section)?.subsections ?? 0),
    sectionsOf: (statute) => byAct.get(statuteKey(statute))?.map(({section}) => section) ?? [],
    chapterOf: (statute, section) => of(statute, section)?.chapter,
    titleOf: (statute) => acts.get(statuteKey(statute))?.title,
    findDecision({body, date, section}) {
      if (!date) return undefined
      const found = (byDay.get(date) ?? []).filter(
        (decision) =>
          (section === undefined || decision.section === section) &&
          (body === undefined || decision.bodies.some((name) => body.toLowerCase().endsWith(name)))
      )
      return found.length === 1 ? found[0]?.slug : undefined
    }
  }
}
