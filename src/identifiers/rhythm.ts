/** Units of time that something recurs in, by how many there are in a council term of four years. */
const perTerm = {'council-term': 1, year: 4, month: 48, week: 208} as const
export type RhythmUnit = keyof typeof perTerm

/** How often something recurs. */
export interface Rhythm {
  /** The law or the agreement sets the least. */
  atLeast: boolean
  /** Times in the stretch of time; 0 when needed. */
  times: number
  /** How many units the stretch has: every second month is 2. */
  every: number
  unit: RhythmUnit
}

//   yearly · at-least-half-year · 4-per-year · 2-per-council-term · every-2-months · when-needed
export const rhythmPattern =
  /^(?:when-needed|(?:at-least-)?(?:council-term|yearly|half-year|quarterly|monthly|weekly|[1-9]\d?-per-(?:council-term|year|month|week)|every-[2-9]-(?:years|months|weeks)))$/u

/** What an author may write, for messages and editors. */
export const rhythmExamples = [
  'council-term',
  'yearly',
  'half-year',
  'quarterly',
  'monthly',
  '4-per-year',
  '2-per-council-term',
  'every-2-months',
  'when-needed',
  'at-least-yearly'
] as const

const named: Readonly<Record<string, Omit<Rhythm, 'atLeast'>>> = {
  'council-term': {times: 1, every: 1, unit: 'council-term'},
  yearly: {times: 1, every: 1, unit: 'year'},
  'half-year': {times: 2, every: 1, unit: 'year'},
  quarterly: {times: 4, every: 1, unit: 'year'},
  monthly: {times: 1, every: 1, unit: 'month'},
  weekly: {times: 1, every: 1, unit: 'week'},
  'when-needed': {times: 0, every: 1, unit: 'year'}
}

/** Reads a rhythm; `undefined` for anything else. */
export function parseRhythm(text: string): Rhythm | undefined {
  if (!rhythmPattern.test(text)) return undefined
  const atLeast = text.startsWith('at-least-')
  const base = text.replace(/^at-least-/u, '')
  const known = named[base]
  if (known) return {atLeast, ...known}
  const per = /^(?<times>\d+)-per-(?<unit>.+)$/u.exec(base)?.groups
  if (per) return {atLeast, times: Number(per['times']), every: 1, unit: per['unit'] as RhythmUnit}
  const every = /^every-(?<every>\d)-(?<unit>.+)s$/u.exec(base)?.groups
  return (
    every && {atLeast, times: 1, every: Number(every['every']), unit: every['unit'] as RhythmUnit}
  )
}

/** How many times it comes in a council term of four years; 0 when needed. */
export function timesPerTerm({every, times, unit}: Rhythm): number {
  return (times * perTerm[unit]) / every
}
