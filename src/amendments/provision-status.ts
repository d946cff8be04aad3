import {compareSections} from '../identifiers/provision.ts'
import type {
  ActAmendmentsData,
  AmendmentKind,
  BillState,
  NewPlace,
  TouchedData
} from '../schemas/amendments.ts'

/** A section, in its chapter where that is known. */
export interface ProvisionPlace {
  section: string
  chapter?: string | undefined
}

/** What one act, or one bill, does to a section or beside it. */
export interface ProvisionChange {
  /** Number of the amending act, `469/2024`, or name of the bill, `HE 86/2025 vp`. */
  by: string
  how: AmendmentKind
  /** Sections beside it that are added or repealed; absent where it is the section itself. */
  sections?: readonly string[]
  /** Only these of its subsections. */
  subsections?: readonly number[]
  /** The chapter that is touched as a whole. */
  chapter?: string
  /** Where it was moved. */
  to?: NewPlace
  inForceFrom?: string
  /** Of a bill: how far it has got. */
  bill?: BillState
}

/**
 * `unchanged` as far as checked, never a bare “in force”; `unknown` where nothing has been checked, or
 * where a chapter was touched and the chapter of the section is not known.
 */
export type ProvisionState = 'amended' | 'pending' | 'unchanged' | 'unknown'

/** What is known of the changes of one section since its act was published. */
export interface ProvisionStatus {
  state: ProvisionState
  /** The last amending act that was read, and the day or month that the statutes were followed to. */
  checkedUpTo?: {act: string; day: string}
  /** By acts that have been read, oldest first. */
  changes: ProvisionChange[]
  /** By bills. */
  pending: ProvisionChange[]
  /** Sections right before or after it that were added or repealed, or would be. */
  neighbours: ProvisionChange[]
  /** Acts and bills that may touch it: nobody has read what they touch. */
  unread: string[]
  /** A chapter that was touched as a whole: whether the section is in it is not known. */
  unplaced?: string
}

/** What is known of the changes of a section. A pure function of what has been written down. */
export function provisionStatus(
  amendments: ActAmendmentsData | undefined,
  place: ProvisionPlace
): ProvisionStatus {
  const acts = (amendments?.amendments ?? []).map(({act, inForceFrom, touches}) => ({
    by: act,
    touches,
    more: {...(inForceFrom && {inForceFrom})}
  }))
  const bills = (amendments?.pending ?? []).map(({bill, state, touches}) => ({
    by: bill,
    touches,
    more: {bill: state}
  }))
  const changesBy = (list: readonly Amending[]) =>
    list.flatMap(({by, more, touches = []}) =>
      touches.flatMap((touched) => changeOf(touched, place, {by, ...more}))
    )
  const changes = changesBy(acts)
  const pending = changesBy(bills)
  const all = [...acts, ...bills]
  const unplaced = place.chapter
    ? undefined
    : all.flatMap(({touches = []}) => touches.flatMap(({chapters = []}) => chapters))[0]
  const checkedUpTo = amendments?.checkedUpTo
  return {
    state: stateOf(changes, pending, checkedUpTo !== undefined && unplaced === undefined),
    ...(checkedUpTo && {checkedUpTo}),
    changes,
    pending,
    neighbours: all.flatMap(({by, more, touches = []}) =>
      touches.flatMap((touched) => neighbourIn(touched, place, {by, ...more}))
    ),
    unread: all.flatMap(({by, touches}) => (touches ? [] : [by])),
    ...(unplaced && {unplaced})
  }
}

interface Amending {
  by: string
  touches?: readonly TouchedData[] | undefined
  more: Pick<ProvisionChange, 'inForceFrom' | 'bill'>
}

function stateOf(
  changes: readonly ProvisionChange[],
  pending: readonly ProvisionChange[],
  isKnown: boolean
): ProvisionState {
  if (changes.length > 0) return 'amended'
  if (pending.length > 0) return 'pending'
  return isKnown ? 'unchanged' : 'unknown'
}

function changeOf(
  {chapters = [], how, sections = [], subsections, to, whole}: TouchedData,
  place: ProvisionPlace,
  by: Pick<ProvisionChange, 'by' | 'inForceFrom' | 'bill'>
): ProvisionChange[] {
  const {chapter, section} = place
  if (whole) return [{...by, how}]
  if (sections.length > 0) {
    if (!sections.includes(section) || isElsewhere(chapters, place)) return []
    return [{...by, how, ...(subsections && {subsections}), ...(to && {to})}]
  }
  return chapter && chapters.includes(chapter) ? [{...by, how, chapter}] : []
}

/** Whether what is touched is known to be in another chapter. */
function isElsewhere(chapters: readonly string[], {chapter}: ProvisionPlace): boolean {
  return chapter !== undefined && chapters.length > 0 && !chapters.includes(chapter)
}

function neighbourIn(
  {chapters = [], how, sections = [], subsections}: TouchedData,
  place: ProvisionPlace,
  by: Pick<ProvisionChange, 'by' | 'inForceFrom' | 'bill'>
): ProvisionChange[] {
  if (subsections || how === 'amended' || isElsewhere(chapters, place)) return []
  const {section} = place
  const beside = sections.filter((other) => other !== section && areNeighbours(other, section))
  return beside.length > 0 ? [{...by, how, sections: beside.sort(compareSections)}] : []
}

/**
 * Whether two sections stand side by side: no whole number lies between them. Which lettered ones
 * do is not known.
 */
function areNeighbours(a: string, b: string): boolean {
  const [lower = '', upper = ''] = [a, b].sort(compareSections)
  const [from, to] = [Number.parseInt(lower, 10), Number.parseInt(upper, 10)]
  return from === to || (to - from === 1 && upper === String(to))
}
