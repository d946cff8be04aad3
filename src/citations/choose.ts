import type {StatuteNumber} from '../identifiers/statute-number.ts'
import {sameStatute} from '../identifiers/statute-number.ts'
import type {CitedAct} from './citation.ts'
import type {KnownStatute} from './statutes.ts'

/** A text without a day means an act from this year on less often than the one it replaced. */
const young = 2023

/** What the text tells of the act besides its title. */
interface Evidence {
  /** Day of the text. */
  date?: string
  /** Whether the text says that the act is an earlier one: `kumotun kuntalain`. */
  earlier?: boolean
  /** Whether chapter and section are named, as in acts that number sections by chapter. */
  chapter?: boolean
}

/** The act that was in force under a title on a day, or all of them when no day is known. */
export function chooseStatute(
  candidates: readonly KnownStatute[],
  {date, earlier, chapter}: Evidence
): CitedAct {
  const [first] = candidates
  if (!first) return {state: 'open'}
  if (candidates.length === 1) return {state: 'known', statute: first.statute}

  const byYear = [...candidates].sort((a, b) => a.statute.year - b.statute.year)
  const repealed = earlier ? byYear.filter(({until}) => until !== undefined) : byYear
  const byChapter = chapter ? repealed.filter(({chaptered}) => chaptered) : repealed
  const possible = [byChapter, repealed].find(({length}) => length > 0) ?? byYear
  const [only] = possible
  if (only && possible.length === 1) return {state: 'known', statute: only.statute}

  const year = date === undefined ? undefined : Number(date.slice(0, 4))
  const then = year === undefined ? [] : possible.filter((known) => inForce(known, year))
  const [one] = then
  if (one && then.length === 1) return {state: 'known', statute: one.statute}

  const rest = then.length > 0 ? then : possible
  const likely = rest.findLast(({statute}) => statute.year < young) ?? rest.at(-1) ?? first
  return {
    state: 'ambiguous',
    candidates: rest.map(({statute}) => statute),
    likely: likely.statute
  }
}

function inForce({statute, until}: KnownStatute, year: number): boolean {
  return statute.year <= year && (until === undefined || year <= until)
}

/** Whether a number is that of one of the acts a title can mean. */
export function isCandidate(candidates: readonly KnownStatute[], number: StatuteNumber): boolean {
  return candidates.some(({statute}) => sameStatute(statute, number))
}
