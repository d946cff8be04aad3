import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import {sameStatute} from '../../identifiers/statute-number.ts'
import type {CitedAct} from '../citation.ts'
import type {KnownStatute} from './statutes.ts'

/** A text without a day means an act from this year on less often than the one it replaced. */
const young = 2023

/** What the text tells of the act besides its title. */
export interface Evidence {
  /** Day of the text. */
  date?: string
  /** Year of an amendment of the act. */
  amended?: number
  /** Whether the text says that the act is an earlier one: `kumotun kuntalain`. */
  earlier?: boolean
  /** Whether chapter and section are named, as in acts that number sections by chapter. */
  chapter?: boolean
  /** Whether the section named is too low for its chapter, where sections run on through the act. */
  misplaced?: boolean
}

/** The one act that a title can mean by the evidence, or all that it can mean. */
export function chooseStatute(
  candidates: readonly KnownStatute[],
  {date, amended, earlier, chapter, misplaced}: Evidence
): CitedAct {
  const year = date === undefined ? undefined : Number(date.slice(0, 4))
  let possible = [...candidates].sort((a, b) => a.statute.year - b.statute.year)
  // A text older than every act of the title means one that is not known here.
  if (year !== undefined && possible.every(({statute}) => statute.year > year))
    return {state: 'open'}
  if (misplaced && !possible.some(({chaptered}) => chaptered)) return {state: 'open'}
  possible = narrow(possible, earlier, ({until}) => until !== undefined)
  possible = narrow(possible, chapter, ({chaptered}) => chaptered)
  possible = narrow(possible, amended, (known) => inForce(known, amended))
  possible = narrow(possible, year, (known) => inForce(known, year))

  const last = possible.at(-1)
  if (!last) return {state: 'open'}
  if (possible.length === 1) return {state: 'known', statute: last.statute}
  const likely = possible.findLast(({statute}) => statute.year < young) ?? last
  return {
    state: 'ambiguous',
    candidates: possible.map(({statute}) => statute),
    likely: likely.statute
  }
}

/** Keeps what fits the evidence. Evidence that nothing fits is none. */
function narrow(
  statutes: KnownStatute[],
  evidence: unknown,
  fits: (known: KnownStatute) => boolean
): KnownStatute[] {
  if (!evidence) return statutes
  const fitting = statutes.filter(fits)
  return fitting.length > 0 ? fitting : statutes
}

/**
 * From the year in which it was given, for texts cite what is to come, to the year after its last:
 * parts of an act that is repealed are often in force a while, and few of the years were read.
 */
function inForce({statute, until}: KnownStatute, year = 0): boolean {
  return statute.year <= year && (until === undefined || year <= until + 1)
}

/** Whether a number is that of one of the acts a title can mean. */
export function isCandidate(candidates: readonly KnownStatute[], number: StatuteNumber): boolean {
  return candidates.some(({statute}) => sameStatute(statute, number))
}
