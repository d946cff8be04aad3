import type {ProvisionChange, ProvisionStatus} from '../amendments/provision-status.ts'
import type {Language} from '../identifiers/language.ts'
import {compareSections} from '../identifiers/provision.ts'
import type {
  ActAmendmentsData,
  AmendmentKind,
  AmendmentReading,
  BillState,
  Certainty,
  NewPlace,
  TouchedData
} from '../schemas/amendments.ts'
import {comparisonWordsIn} from './comparison-words.ts'
import {formatDate} from './dates.ts'
import {words} from './words.ts'

/** Words for what has amended an act. */
export interface AmendmentWords {
  title: string
  unchanged: (act: string, day: string | undefined) => string
  readTo: (act: string, day: string | undefined) => string
  never: string
  unread: (acts: string) => string
  unplaced: (chapter: string) => string
  /** What was done, before the number of the act that did it. */
  done: Record<AmendmentKind, string>
  /** What a bill would do, before its name. */
  proposed: Record<AmendmentKind, string>
  /** What a neighbour was, before its number. */
  beside: Record<'added' | 'repealed' | 'moved', string>
  /** What a bill would do to a neighbour, before its number. */
  proposedBeside: Record<'added' | 'repealed' | 'moved', string>
  /** What an act does, before what it does it to. */
  does: Record<AmendmentKind, string>
  from: (day: string) => string
  intended: (day: string) => string
  subsections: (numbers: string) => string
  sections: (numbers: string) => string
  chapters: (numbers: string) => string
  /** Where a provision is since it was moved. */
  now: (place: string) => string
  whole: string
  bill: (name: string) => string
  states: Record<BillState, string>
  readIn: Record<AmendmentReading, string>
  sure: Record<Certainty, string>
  /** Of an act, before what another has done to it. */
  logged: (act: string, by: string) => string
  /** Which wording is described, after a citation. */
  asPublished: string
  asAmended: (acts: readonly string[]) => string
}

/** Words for what has amended an act, in one language. */
export function amendmentWordsIn(language: Language): AmendmentWords {
  return words[language].amendments
}

/** What is known of the changes of a section, in sentences. */
export function statusSentences(status: ProvisionStatus, language: Language): string[] {
  const {state, rest} = splitStatus(status, language)
  return [...state, ...rest]
}

/**
 * The same in two parts: what it comes to, with what nobody has read and what is new beside it, which
 * no page may leave out; and how far has been read, where the first part does not say it.
 */
export function splitStatus(
  {changes, checkedUpTo, neighbours, pending, state, unplaced, unread}: ProvisionStatus,
  language: Language
): {state: string[]; rest: string[]} {
  const t = amendmentWordsIn(language)
  const reach = checkedUpTo && reachOf(checkedUpTo, language)
  const isUnchanged = state === 'unchanged'
  return {
    state: [
      ...[...changes, ...pending].map((change) => changeSentence(change, language)),
      ...(unplaced ? [`${t.unplaced(unplaced)}.`] : []),
      ...(reach && isUnchanged ? [`${t.unchanged(...reach)}.`] : []),
      ...(reach ? [] : [`${t.never}.`]),
      ...(unread.length > 0
        ? [
            `${t.unread(
              listOf(
                unread.map((by) => nameOf(by, language)),
                language
              )
            )}.`
          ]
        : []),
      ...neighbours.map((change) => changeSentence(change, language))
    ],
    rest: reach && !isUnchanged ? [`${t.readTo(...reach)}.`] : []
  }
}

/** What was done to a section, or right beside it, in a sentence. */
export function changeSentence(change: ProvisionChange, language: Language): string {
  const t = amendmentWordsIn(language)
  const {bill, by, how, sections} = change
  if (sections) {
    const beside = (bill ? t.proposedBeside : t.beside)[how === 'amended' ? 'added' : how]
    return `${beside} ${t.sections(numbersOf(sections, language))} (${nameOf(by, language)}).`
  }
  return `${bill ? t.proposed[how] : t.done[how]} ${byWords(change, language)}.`
}

/** `12/2024 (2 ja 3 mom., voimaan 1.1.2025)` */
function byWords(change: ProvisionChange, language: Language): string {
  const {by, chapter, inForceFrom, subsections, to} = change
  const t = amendmentWordsIn(language)
  const more = [
    subsections && t.subsections(listOf(subsections.map(String), language)),
    chapter && t.chapters(chapter),
    to && newPlaceWords(to, language),
    inForceFrom && t.from(formatDate(inForceFrom, language))
  ].filter(Boolean)
  return `${nameOf(by, language)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`
}

/** `nyt 9 a § 2 mom.` */
function newPlaceWords({section, subsection}: NewPlace, language: Language): string {
  const t = amendmentWordsIn(language)
  const place = [
    section && t.sections(numbersOf([section], language)),
    subsection && t.subsections(String(subsection))
  ]
  return t.now(place.filter(Boolean).join(' '))
}

/** What an act or a bill does: `muutetaan 11–13 §, lisätään 12 a ja 13 a §`. */
export function touchesWords(touches: readonly TouchedData[], language: Language): string {
  const t = amendmentWordsIn(language)
  return touches
    .map(({chapters = [], how, sections, subsections, to, whole}) =>
      [
        t.does[how],
        whole && t.whole,
        chapters.length > 0 && t.chapters(numbersOf(chapters, language)),
        sections && t.sections(numbersOf(sections, language)),
        subsections && t.subsections(listOf(subsections.map(String), language)),
        to && newPlaceWords(to, language)
      ]
        .filter(Boolean)
        .join(' ')
    )
    .join(', ')
}

/** A line of the log of the site; of an amendment: `Lakia 612/2021 on muutettu säädöksellä 12/2024: muutetaan 7 §, voimaan 1.1.2025.` */
export function changeWords(
  change:
    | {text: string}
    | {older: string; newer: string}
    | {act: string; by: string; touches: readonly TouchedData[]; inForceFrom?: string},
  language: Language
): string {
  if ('text' in change) return change.text
  if ('older' in change) {
    return comparisonWordsIn(language).logged(change.older, change.newer)
  }
  const {act, by, inForceFrom, touches} = change
  const t = amendmentWordsIn(language)
  const from = inForceFrom ? `, ${t.from(formatDate(inForceFrom, language))}` : ''
  return `${t.logged(act, by)} ${touchesWords(touches, language)}${from}.`
}

/** How far the amendments of an act have been read, in a sentence. */
export function reachWords(amendments: ActAmendmentsData | undefined, language: Language): string {
  const t = amendmentWordsIn(language)
  const {checkedUpTo} = amendments ?? {}
  if (!checkedUpTo) return `${t.never}.`
  return `${t.readTo(...reachOf(checkedUpTo, language))}.`
}

/** The last act that was read, and until when. */
function reachOf(
  {act, day}: NonNullable<ProvisionStatus['checkedUpTo']>,
  language: Language
): [act: string, day: string | undefined] {
  // The year of its number says as much.
  return [act, act.endsWith(`/${day}`) ? undefined : formatDate(day, language)]
}

/** Which wording a section is described in: as published, or as amended by acts. */
export function wordingOf(includes: readonly string[] | undefined, language: Language): string {
  const t = amendmentWordsIn(language)
  return includes ? t.asAmended(includes) : t.asPublished
}

/** An act by its number, a bill as the language calls it. */
export function nameOf(by: string, language: Language): string {
  return by.includes(' ') ? amendmentWordsIn(language).bill(by) : by
}

/** `11–13 ja 15 a`: numbers in order, three or more in a row as a range. */
export function numbersOf(numbers: readonly string[], language: Language): string {
  const rows: string[][] = []
  for (const number of [...numbers].sort(compareSections)) {
    const row = rows.at(-1)
    if (row && isNext(row.at(-1) ?? '', number)) row.push(number)
    else rows.push([number])
  }
  const spaced = (number = '') => number.replace(/^(\d+)([a-z])$/u, '$1\u00A0$2')
  return listOf(
    rows.flatMap((row) =>
      row.length > 2 ? [`${spaced(row[0])}–${spaced(row.at(-1))}`] : row.map(spaced)
    ),
    language
  )
}

function isNext(a: string, b: string): boolean {
  const [first, second] = [Number.parseInt(a, 10), Number.parseInt(b, 10)]
  const [from, to] = [a.replace(/^\d+/u, ''), b.replace(/^\d+/u, '')]
  if (from === '' && to === '') return second === first + 1
  return first === second && from !== '' && to.charCodeAt(0) === from.charCodeAt(0) + 1
}

function listOf(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(words[language].language.locale).format(items)
}
