import type {Approval, Corpus, Decision, Version} from '../model/corpus.ts'
import {dayOfState, type ShownState, shownState} from '../model/count-approvals.ts'
import {isAnnulled} from '../model/derive-approvals.ts'
import {type Outcome, outcomeEffects} from '../schemas/outcomes.ts'

/** A day on the strip: how far from its start, 0 to 1. */
interface StripDay {
  day: string
  at: number
}

/** What a party has decided, or what was asked of it, on its day; a link to where that is told. */
export interface StripMark extends StripDay {
  state: Outcome | ShownState
  address: string
}

/** A party's row: what is known reaches to its last decision, from there a broken line leads on. */
export interface StripRow {
  marks: StripMark[]
  knownTo: number
  brokenTo: number
}

/** The approvals of a version along time. */
export interface ApprovalStrip {
  from: string
  to: string
  /** The newest day that anything is known of the version. */
  edge: StripDay
  /** Days on which a forum of the parties took its stand. */
  forums: (StripDay & {decision: Decision})[]
  rowOf: (approval: Approval) => StripRow
}

/**
 * The approvals of a version along time, with the day of the forum and the edge of what is known; none
 * where there are no two days to draw a line between.
 *
 * @param checked Day that the sources were last checked: as far has an open matter come.
 */
export function approvalStrip(
  {decisions}: Corpus,
  version: Version,
  {checked, last}: {checked: string | undefined; last: string | undefined}
): ApprovalStrip | undefined {
  const own = decisions.filter(
    (decision) =>
      !isAnnulled(decision) && decision.effects.some((effect) => effect.version === version)
  )
  const told = new Map(version.approvals.map((approval) => [approval, marksOf(approval, own)]))
  const days = [
    ...own.map(({data}) => data.decidedOn),
    ...[...told.values()].flat().map(({day}) => day),
    ...[last, version.approvals.every(isClosed) ? undefined : checked]
  ]
    .filter((day) => day !== undefined)
    .filter((day) => wholeDay.test(day))
    .sort()
  const [from] = days
  const to = days.at(-1)
  if (!from || !to || from === to || !last || !wholeDay.test(last)) return undefined

  const [start, edge, end] = [from, last, to].map((day) => Date.parse(day)) as [
    number,
    number,
    number
  ]
  // Nothing is known of what lies beyond the edge: however long, it takes no more than its share.
  const known =
    edge === end ? 1 : edge === start ? 0 : Math.max((edge - start) / (end - start), leastKnown)
  const placed = (day: string): StripDay => {
    const time = Date.parse(day)
    const at =
      time <= edge && edge > start
        ? (known * (time - start)) / (edge - start)
        : known + ((1 - known) * (time - edge)) / (end - edge)
    return {day, at}
  }
  return {
    from,
    to,
    edge: placed(last),
    forums: own
      .filter(({party}) => !party)
      .map((decision) => ({decision, ...placed(decision.data.decidedOn)})),
    rowOf(approval) {
      const marks = (told.get(approval) ?? []).map((mark) => ({...mark, ...placed(mark.day)}))
      const knownTo = marks.findLast(({state}) => state in outcomeEffects)?.at ?? 0
      const end = approval.state === 'approved-by-source' ? (marks.at(-1)?.at ?? 1) : 1
      return {marks, knownTo, brokenTo: isSettled(approval) ? knownTo : end}
    }
  }
}

/** Least share of the strip that what is known takes, so that its days can be told apart. */
const leastKnown = 0.6

const wholeDay = /^\d{4}-\d{2}-\d{2}$/u

/** Decisions of the party, then the source or the question that its state rests on, oldest first. */
function marksOf(approval: Approval, decisions: readonly Decision[]): Omit<StripMark, 'at'>[] {
  const {party, source, version} = approval
  const state = shownState(approval)
  const day = approval.decision ? undefined : dayOfState(approval)
  const decided = decisions
    .filter((decision) => decision.party === party)
    .flatMap(({address, data, effects}) =>
      effects
        .filter((effect) => effect.version === version)
        .map(({outcome}) => ({day: data.decidedOn, state: outcome, address}))
    )
  const other =
    day && wholeDay.test(day) ? [{day, state, address: source?.address ?? party.address}] : []
  return [...decided, ...other]
}

/** Whether the party has decided, one way or the other. */
function isSettled({state}: Approval): boolean {
  const effects: Partial<Record<string, string>> = outcomeEffects
  return effects[state] === 'approves' || effects[state] === 'settles'
}

const isClosed = (approval: Approval) =>
  isSettled(approval) || approval.state === 'approved-by-source'
