import {
  type ProvisionChange,
  type ProvisionStatus,
  provisionStatus
} from '../amendments/provision-status.ts'
import type {FinlexAct} from '../finlex/act.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {Corpus} from '../model/corpus.ts'
import type {ActAmendmentsData, AmendmentData} from '../schemas/amendments.ts'
import {type AmendingAct, readAmendingAct} from './amending-act.ts'
import {compareActs, type Watched, watchedProvisions} from './watched.ts'

/** What is known of one section, from the content and from the answers of Finlex together. */
export interface ProvisionDrift extends Watched {
  status: ProvisionStatus
  /** What the answers tell of it, or of its neighbours, and the content does not. */
  news: ProvisionChange[]
  /** Amendments in the content that the description does not include. */
  notDescribed: ProvisionChange[]
}

/** What has changed since the content was written. */
export interface Drift {
  provisions: ProvisionDrift[]
  /** Acts of the answers that do something to others, whichever these are. */
  amending: AmendingAct[]
  hasChanged: boolean
}

/**
 * Whether what the site describes or cites has changed. A pure function of content and answers:
 * acts as published say what they do, consolidated ones which acts have amended them.
 */
export function findDrift(corpus: Corpus, answers: readonly FinlexAct[]): Drift {
  const amending = eachInOneLanguage(answers)
    .map(readAmendingAct)
    .filter(({touches}) => touches.size > 0)
  const consolidated = answers.filter(({uri}) => uri.form === 'consolidated')
  const written = new Map(corpus.amendments.map((one) => [one.act, one]))
  const together = new Map<string, ActAmendmentsData>()

  const provisions = watchedProvisions(corpus).map((watched): ProvisionDrift => {
    const {act, described} = watched
    const own = written.get(act)
    const all = together.get(act) ?? merge(act, own, amending, consolidated)
    together.set(act, all)
    const status = provisionStatus(all, watched)
    const before = provisionStatus(own, watched)
    const includes = described?.data.includes ?? []
    return {
      ...watched,
      status,
      news: [
        ...without(status.changes, before.changes),
        ...without(status.neighbours, before.neighbours)
      ],
      notDescribed: described ? before.changes.filter(({by}) => !includes.includes(by)) : []
    }
  })
  const hasChanged = provisions.some(
    ({news, notDescribed}) => news.length + notDescribed.length > 0
  )
  return {provisions, amending, hasChanged}
}

/** Acts as published, each once: in Finnish, where it is there in both languages. */
function eachInOneLanguage(answers: readonly FinlexAct[]): FinlexAct[] {
  const published = answers.filter(({uri}) => uri.form === 'as-published')
  const swedishFirst = published.toSorted((a, b) => b.uri.language.localeCompare(a.uri.language))
  const byNumber = new Map(swedishFirst.map((one) => [formatStatuteNumber(one.uri.statute), one]))
  return published.filter((one) => byNumber.get(formatStatuteNumber(one.uri.statute)) === one)
}

/** What has been written down of an act, with what the answers tell besides. */
function merge(
  act: string,
  written: ActAmendmentsData | undefined,
  amending: readonly AmendingAct[],
  consolidated: readonly FinlexAct[]
): ActAmendmentsData {
  const byNumber = new Map<string, AmendmentData>()
  for (const {uri, amendedBy} of consolidated) {
    if (formatStatuteNumber(uri.statute) !== act) continue
    for (const {statute, inForceFrom} of amendedBy) {
      const number = formatStatuteNumber(statute)
      const day = inForceFrom && {inForceFrom}
      byNumber.set(number, {act: number, readIn: 'not-read', ...day})
    }
  }
  const listed = new Set(byNumber.keys())
  for (const one of written?.amendments ?? []) {
    byNumber.set(one.act, {...byNumber.get(one.act), ...one})
  }
  for (const {givenOn, inForceFrom, number, touches} of amending) {
    const own = touches.get(act)
    if (!own) continue
    byNumber.set(number, {
      ...byNumber.get(number),
      ...{act: number, touches: own, readIn: 'original', sure: 'certain'},
      ...(givenOn && {givenOn}),
      ...(inForceFrom && {inForceFrom})
    })
  }
  const amendments = [...byNumber.values()].sort((a, b) => compareActs(a.act, b.act))
  const reach = reachOf(act, amendments, listed, consolidated) ?? written?.checkedUpTo
  const {checkedUpTo: _, ...rest} = written ?? {}
  const checkedUpTo = reach && isWhole(amendments, reach.act) ? reach : undefined
  return {...rest, act, amendments, ...(checkedUpTo && {checkedUpTo})}
}

/** Whether every act up to one has been read: the answers may name one that nobody knew of. */
function isWhole(amendments: readonly AmendmentData[], last: string): boolean {
  return amendments.every(({act, readIn}) => readIn !== 'not-read' || compareActs(act, last) > 0)
}

/** A consolidated act lists all that has amended it: when each has been read, so far has been checked. */
function reachOf(
  act: string,
  amendments: readonly AmendmentData[],
  listed: ReadonlySet<string>,
  consolidated: readonly FinlexAct[]
): ActAmendmentsData['checkedUpTo'] {
  const own = consolidated.filter(({uri}) => formatStatuteNumber(uri.statute) === act)
  const day = own
    .flatMap(({consolidatedOn}) => consolidatedOn ?? [])
    .sort()
    .at(-1)
  const known = amendments.filter((one) => listed.has(one.act))
  const last = known.at(-1)
  const isRead = amendments.every(({readIn}) => readIn !== 'not-read')
  return day && last && isRead ? {act: last.act, day} : undefined
}

/** Those that are not among others, whatever day of entry into force is known of each. */
function without(
  changes: readonly ProvisionChange[],
  others: readonly ProvisionChange[]
): ProvisionChange[] {
  const keyOf = ({by, chapter, how, sections, subsections}: ProvisionChange) =>
    JSON.stringify([by, how, chapter, sections, subsections])
  const known = new Set(others.map(keyOf))
  return changes.filter((change) => !known.has(keyOf(change)))
}
