import type {Corpus, Decision, Party, Version} from '../model/corpus.ts'

/** Something that happened to the agreement: a decision, a proposal, or a step of preparation. */
export interface TimelineEvent {
  /** A day, a month or a year. */
  when: string
  text: string
  /** The same in other languages. */
  texts?: Version['data']['titles']
  version: Version
  decision?: Decision
  /** Slugs of the sources. */
  sources: readonly string[]
}

/** An event with the time that went by before it. */
export interface TimelineStep extends TimelineEvent {
  /** Whole months since the event before; 0 for the first. */
  months: number
  /** Years that began in between, and the first event's own. */
  years: readonly number[]
}

/** All that happened, oldest first; of one time the less precise first. */
export function timelineOf({decisions, versions}: Corpus): TimelineStep[] {
  const steps = versions.flatMap((version) =>
    (version.data.events ?? []).map((event): TimelineEvent => ({...event, version}))
  )
  const decided = decisions.map(
    (decision): TimelineEvent => ({
      when: decision.data.decidedOn,
      text: decision.data.title,
      texts: decision.data.titles,
      version: decision.version,
      decision,
      sources: decision.data.sources
    })
  )
  const events = [...steps, ...decided].sort((a, b) =>
    a.when < b.when ? -1 : a.when > b.when ? 1 : 0
  )
  return events.map((event, index) => {
    const {months, years} = timeBefore(event, events[index - 1])
    // Of an event known by its year alone, the year stands beside its mark.
    return {...event, months, years: years.filter((year) => String(year) !== event.when)}
  })
}

function timeBefore(event: TimelineEvent, before: TimelineEvent | undefined) {
  const [year, month] = monthOf(event)
  if (!before) return {months: 0, years: [year]}
  const [earlierYear, earlierMonth] = monthOf(before)
  return {
    months: (year - earlierYear) * 12 + month - earlierMonth,
    years: Array.from({length: year - earlierYear}, (_, index) => earlierYear + index + 1)
  }
}

function monthOf({when}: TimelineEvent): [year: number, month: number] {
  const [year = 0, month = 1] = when.split('-').map(Number)
  return [year, month]
}

/** A version that some parties have not decided about, as far as the material tells. */
export interface OpenDecisions {
  version: Version
  /** Parties whose decision is not known. */
  parties: readonly Party[]
  /** Those of them that have been proposed a decision. */
  proposed: number
}

/** Versions with open decisions, oldest first. */
export function openDecisions({versions}: Corpus): OpenDecisions[] {
  return versions
    .map((version) => {
      const proposed = version.approvals.filter(({state}) => state === 'proposed').length
      const parties = version.approvals
        .filter(({state}) => state === 'unknown' || state === 'proposed')
        .map(({party}) => party)
      return {version, parties, proposed}
    })
    .filter(({parties}) => parties.length > 0)
}
