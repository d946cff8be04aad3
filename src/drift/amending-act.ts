import {type EnactedChange, readEnactingClause} from '../citations/enacting/index.ts'
import type {CitedPath} from '../citations/index.ts'
import type {FinlexAct} from '../finlex/act.ts'
import {repealsInSections} from '../finlex/repeals.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {NewPlace, TouchedData} from '../schemas/amendments.ts'

/** What an act does to others, as its enacting clause and its own sections tell. */
export interface AmendingAct {
  /** `469/2024` */
  number: string
  title: string
  givenOn?: string
  inForceFrom?: string
  /** By the number of the act that is amended. */
  touches: ReadonlyMap<string, TouchedData[]>
}

/** Reads what an act that is published does to others: nothing, when it is a new one. */
export function readAmendingAct(act: FinlexAct): AmendingAct {
  const {formula, givenOn, inForceFrom, title, uri} = act
  const clause = [
    ...formula.opening,
    ...formula.blocks.filter(({amends}) => amends).map(({text}) => text)
  ].join(' ')
  const named = formula.blocks.flatMap(({affected}) => affected)
  const own = named[0]
  const changes = [
    ...readEnactingClause(clause).map((change) => ({...(own && {act: own}), ...change})),
    ...repealsInSections(act).flatMap(({text}) => readEnactingClause(text))
  ]
  return {
    number: formatStatuteNumber(uri.statute),
    title,
    ...(givenOn && {givenOn}),
    ...(inForceFrom && {inForceFrom}),
    touches: touchesByAct(changes)
  }
}

function touchesByAct(changes: readonly EnactedChange[]): Map<string, TouchedData[]> {
  const byAct = Map.groupBy(
    changes.filter(({act}) => act),
    ({act}) => (act ? formatStatuteNumber(act) : '')
  )
  return new Map(
    [...byAct].map(([number, list]) => [number, joined(list.flatMap((change) => touched(change)))])
  )
}

/** Parts that are no provision: a title, an annex, a heading of a chapter or between sections. */
function isNoProvision({part, path}: EnactedChange): boolean {
  if (part === 'heading') return path.section === undefined
  return part !== undefined && part !== 'opening' && part !== 'wording'
}

function touched(change: EnactedChange): TouchedData[] {
  if (isNoProvision(change)) return []
  const {path, to, verb: how} = change
  const {chapter, section, subsection} = path
  const chapters = chapter === undefined ? {} : {chapters: [chapter]}
  if (section === undefined) {
    return [chapter === undefined ? {how, whole: true} : {how, ...chapters}]
  }
  // What is done to an item is done to its subsection.
  const part = path.paragraph === undefined ? how : 'amended'
  const moved: TouchedData = {
    how: part,
    sections: [section],
    ...(subsection !== undefined && {subsections: [subsection]}),
    ...chapters,
    ...(to && {to: newPlace(to, path)})
  }
  const arrives = to?.section !== undefined && to.section !== section
  return arrives ? [moved, ...touched({verb: 'added', path: to, span: change.span})] : [moved]
}

function newPlace({section, subsection}: CitedPath, from: CitedPath): NewPlace {
  return {
    ...(section !== undefined && section !== from.section && {section}),
    ...(subsection !== undefined && {subsection})
  }
}

/** Sections that the same is done to stand in one list, and subsections of one section too. */
function joined(list: readonly TouchedData[]): TouchedData[] {
  const groups = Map.groupBy(list, ({chapters, how, sections, subsections, to, whole}) =>
    JSON.stringify([how, whole, to, chapters, subsections ? sections : sections?.length])
  )
  return [...groups.values()].map((group) => {
    const [first] = group
    const sections = eachOnce(group.flatMap((one) => one.sections ?? []))
    const subsections = eachOnce(group.flatMap((one) => one.subsections ?? []))
    return {
      ...(first as TouchedData),
      ...(sections.length > 0 && {sections}),
      ...(subsections.length > 0 && {subsections})
    }
  })
}

function eachOnce<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
