import type {FinlexAct, FinlexParagraph, FinlexSection, FinlexSubsection} from './act.ts'
import {entryLine, omissionLine} from './archive-lines.ts'
import {linesOf} from './lines-of.ts'
import {onDay} from './on-day.ts'
import {readArchiveText} from './read-archive-text.ts'

/** A section that is not archived, and why. */
export interface Refused {
  section: string
  why: /** Something in it was not understood, or is a table or a formula. */
    | 'unread'
    /** Two wordings, and nobody says which one is in force on the day. */
    | 'two-wordings'
    /** Its text is not there: repealed, or left out. */
    | 'empty'
    /** A line of it would be read as something else. */
    | 'ambiguous'
}

/**
 * Writes an act as a text that people read, compare and quote, and that `readArchiveText` reads back:
 * blocks parted by empty lines, a line for each paragraph and item.
 *
 *     77/2031
 *     Laki lyhtyjen hoidosta
 *
 *     2 luku
 *
 *     5 a §
 *     Öljy
 *
 *     Lyhdyssä on:
 *     1) öljyä; ja
 *     2) sydän.
 *
 * Only what was understood whole is written, in the wording of `day`. Signatures are not.
 */
export function archiveText(
  act: FinlexAct,
  {day, sections}: {day: string; sections?: readonly string[] | undefined}
): {text: string; written: string[]; refused: Refused[]} {
  const refused: Refused[] = []
  const written: string[] = []
  const blocks = [
    [`${act.uri.statute.number}/${act.uri.statute.year}`, act.title],
    ...formulaOf(act)
  ]
  let chapter: string | undefined
  const wanted = act.sections.filter(({number}) => sections?.includes(number) ?? true)
  for (const [, wordings] of Map.groupBy(wanted, placeOf)) {
    const [{chapter: inChapter, number}] = wordings as [FinlexSection]
    const result = blocksOf(act, wordings, day)
    if ('why' in result) {
      refused.push({section: number, why: result.why})
      continue
    }
    if (result.length === 0) continue
    if (inChapter !== chapter) blocks.push([chapterLine(inChapter ?? '', act.uri.language)])
    chapter = inChapter
    blocks.push(...result)
    written.push(number)
  }
  const missing = sections?.filter((one) => !act.sections.some(({number}) => number === one)) ?? []
  refused.push(...missing.map((section) => ({section, why: 'empty' as const})))
  if (act.entryIntoForce.length > 0) blocks.push([entryLine], act.entryIntoForce)
  return {text: `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`, written, refused}
}

function placeOf({part, chapter, number}: FinlexSection): string {
  return [part, chapter, number].join('/')
}

function chapterLine(chapter: string, language: 'fi' | 'sv'): string {
  return `${spaced(chapter)} ${language === 'fi' ? 'luku' : 'kap.'}`
}

/** `5a` as it is printed: `5 a`. */
function spaced(number: string): string {
  return number.replace(/(?<=\d)(?=[a-zåäö])/u, ' ')
}

function formulaOf({formula}: FinlexAct): string[][] {
  const lines = [...formula.opening, ...formula.blocks.map(({text}) => text)]
  return lines.length > 0 ? [lines] : []
}

/** The blocks of the one wording of the day; none when it is not in force yet. */
function blocksOf(
  act: FinlexAct,
  wordings: readonly FinlexSection[],
  day: string
): string[][] | {why: Refused['why']} {
  const section = onDay(wordings, day)
  if (section === 'unknown') return {why: 'two-wordings'}
  if (section === undefined) return []
  const {heading, number, unread} = section
  if (unread.length > 0 || act.unplaced.some(({where}) => where === `${number} §`)) {
    return {why: 'unread'}
  }
  const subsections: FinlexSubsection[] = []
  for (const [, ofPlace] of Map.groupBy(section.subsections, ({number: one}) => one ?? Symbol())) {
    const subsection = inForce(ofPlace, day)
    if (subsection === 'unknown') return {why: 'two-wordings'}
    if (subsection && linesOf(subsection).length > 0) subsections.push(subsection)
  }
  if (subsections.length === 0) return {why: 'empty'}
  const blocks = [
    [`${spaced(number)} §`, ...(heading ? [heading] : [])],
    ...subsections.flatMap((subsection) => [
      // Where numbers end, something was left out.
      ...(subsection.number === undefined ? [[omissionLine]] : []),
      linesOf(subsection)
    ]),
    ...(section.partial && subsections.at(-1)?.number !== undefined ? [[omissionLine]] : [])
  ]
  return readsBack(blocks, section, subsections) ? blocks : {why: 'ambiguous'}
}

/** A subsection with the items of the day. */
function inForce(
  wordings: readonly FinlexSubsection[],
  day: string
): FinlexSubsection | 'unknown' | undefined {
  const subsection = onDay(wordings, day)
  if (subsection === 'unknown' || subsection === undefined) return subsection
  const paragraphs = itemsOnDay(subsection.paragraphs, day)
  return paragraphs ? {...subsection, paragraphs} : 'unknown'
}

function itemsOnDay(items: readonly FinlexParagraph[], day: string): FinlexParagraph[] | undefined {
  const kept: FinlexParagraph[] = []
  for (const [, wordings] of Map.groupBy(items, ({number}) => number)) {
    const item = onDay(wordings, day)
    if (item === 'unknown') return undefined
    const inside = item && itemsOnDay(item.paragraphs, day)
    if (item && !inside) return undefined
    if (item && inside) kept.push({...item, paragraphs: inside})
  }
  return kept
}

/** Whether what is written is read as the same section: no line of it looks like a heading. */
function readsBack(
  blocks: readonly string[][],
  section: FinlexSection,
  subsections: readonly FinlexSubsection[]
): boolean {
  const lines = ['1/2000', 'x', '', ...blocks.flatMap((block) => [...block, ''])]
  const read = readArchiveText(lines)
  if ('unread' in read || read.sections.length !== 1) return false
  const [back] = read.sections
  return (
    back?.number === section.number &&
    back.heading?.text === section.heading &&
    back.subsections.length === subsections.length &&
    back.subsections.every(({lines: words}, index) => {
      const subsection = subsections[index]
      return (
        subsection !== undefined &&
        words.map(({text}) => text).join('\n') === linesOf(subsection).join('\n')
      )
    })
  )
}
