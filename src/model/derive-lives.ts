import type {Party, Version} from './corpus.ts'
import {isApproval} from './count-approvals.ts'
import type {LifeEvent, VersionLife, VersionState} from './version-life.ts'

/**
 * Fills in what each version is on a day: in force, to come, ended. It follows from the sourced days
 * alone. Approvals tell no more than that all parties have approved, and are told so.
 */
export function deriveLives(versions: readonly Version[], today: string): void {
  for (const version of versions) {
    Object.assign(version.life, daysOf(version.life.events))
    // An amendment lasts as long as what it amends: older versions come first.
    const {until} = version.amends?.life ?? {}
    const {from = ''} = version.life
    const isShorter = version.life.until !== undefined && version.life.until < (until ?? '')
    if (until && from <= until && !isShorter) version.life.until = until
    version.state = ownState(version, today)
    const {life} = version
    // Where the condition was not met, the day that hung on it is no first day, whatever came later.
    if (mostLately(life.events, today, 'condition-failed')) delete life.from
    const seen = life.events.find(({event, on = ''}) => event === 'in-force' && on <= today)?.on
    if (seen && !life.from && version.state !== 'lapsed') life.knownFrom = seen
  }
  for (const version of versions) {
    const later = laterInForce(version, today)
    if (!later || !mayBeReplaced.has(version.state)) continue
    const {from} = later.life
    if (from) version.life.replacedOn = from
    const remaining = partiesOn(version, today).filter((party) => !later.parties.includes(party))
    // An agreement needs two.
    if (version.state === 'in-force' && remaining.length > 1) version.life.inForceFor = remaining
    else version.state = 'replaced'
  }
}

/** The parties of a version on a day: those that have joined, have not left, and still are. */
export function partiesOn({life, parties}: Version, today: string): Party[] {
  return parties.filter((party) => {
    const own = life.events.filter((event) => event.party === party)
    const isToCome = own.some(({event, on = ''}) => event === 'joins' && on > today)
    const hasLeft = own.some(({event, on = ''}) => event === 'leaves' && on < today)
    const {ended} = party.data
    return !isToCome && !hasLeft && !(ended && ended.on <= today)
  })
}

const mayBeReplaced: ReadonlySet<VersionState> = new Set([
  'in-force',
  'conditional',
  'approved',
  'pending'
])

/** First and last day, and the condition of the first. */
function daysOf(events: readonly LifeEvent[]): Omit<VersionLife, 'events'> {
  const entry = events.find(({event}) => event === 'enters')
  const from = entry?.on ?? events.find(({event}) => event === 'condition-met')?.on
  const until = lastDay(events)
  return {
    ...(from && {from}),
    ...(until && {until}),
    ...(entry?.condition && {condition: entry.condition})
  }
}

/**
 * The last day told: an extension moves it, without a day of its own to no day; a termination cuts it.
 * That it was terminated tells no last day: notice has a time of its own.
 */
function lastDay(events: readonly LifeEvent[]): string | undefined {
  let last: string | undefined
  for (const {event, on} of events) if (event === 'ends') last = on
  for (const {event, until} of events) if (event === 'extended') last = until
  for (const {event, until} of events) {
    if (event === 'terminated' && until && (!last || until < last)) last = until
  }
  return last
}

function ownState({approvals, life}: Version, today: string): VersionState {
  const {condition, events, from, until} = life
  const has = (kind: LifeEvent['event']) =>
    events.some(({event, on = ''}) => event === kind && on <= today)
  const isMet = !condition || has('condition-met') || has('in-force')

  if (has('annulled')) return 'annulled'
  if (has('lapsed') || hasFailed(events, today)) return 'lapsed'
  if (until && until < today) return isMet ? 'ended' : 'lapsed'
  if (from && from > today) return 'upcoming'
  if (from || has('in-force')) return isMet ? 'in-force' : 'conditional'
  return isApproved(approvals) ? 'approved' : 'pending'
}

/** Whether the condition was not met, and nothing later tells of the version as in force all the same. */
function hasFailed(events: readonly LifeEvent[], today: string): boolean {
  const failed = mostLately(events, today, 'condition-failed')
  const isOverruled = ({event, on = ''}: LifeEvent) =>
    event === 'condition-met' || (event === 'in-force' && on > (failed?.on ?? ''))
  return failed !== undefined && !events.some((one) => (one.on ?? '') <= today && isOverruled(one))
}

/** The newest event of a kind that has come. */
function mostLately(events: readonly LifeEvent[], today: string, kind: LifeEvent['event']) {
  return events.findLast(({event, on = ''}) => event === kind && on <= today)
}

/** Whether every party has approved it as far as the sources tell. */
function isApproved(approvals: Version['approvals']): boolean {
  return approvals.length > 0 && approvals.every(({state}) => isApproval(state))
}

/** The next version that has come into force, whatever became of it since. */
function laterInForce(version: Version, today: string): Version | undefined {
  for (let later = version.replacedBy; later; later = later.replacedBy) {
    const {events, from} = later.life
    const wasInForce =
      (from !== undefined && from <= today && !['conditional', 'lapsed'].includes(later.state)) ||
      events.some(({event, on = ''}) => event === 'in-force' && on <= today)
    if (wasInForce) return later
  }
  return undefined
}
