import type {Outcome} from './outcomes.ts'

/** Outcomes that the same words of minutes tell of. */
type Sign =
  | 'approved'
  | 'rejected'
  | 'returned'
  | 'tabled'
  | 'proposed-onward'
  | 'noted'
  | 'withdrawn'
  | 'lapsed'
  | 'terminated'

/** By which words a quotation shows an outcome; what is not decided by a body is shown by none. */
const signOf: Readonly<Record<Outcome, Sign | undefined>> = {
  approved: 'approved',
  'approved-with-statement': 'approved',
  'approved-with-reservation': 'approved',
  'approved-amended': 'approved',
  rejected: 'rejected',
  returned: 'returned',
  tabled: 'tabled',
  'proposed-onward': 'proposed-onward',
  noted: 'noted',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  terminated: 'terminated',
  proposed: undefined,
  endorsed: undefined
}

const start = '(?<!\\p{L})'
const end = '(?!\\p{L})'

/** What a body proposes to another one, to the end of the sentence: it has not decided that itself. */
const onward = new RegExp(
  `${start}(?:(?:päätti|päätettiin|beslutade)[^.]{0,60}(?:esittää|ehdottaa|föreslå)|esitti|esitetään|esitettiin|föreslog|föreslår)${end}[^.]*?(?:valtuustolle|hallitukselle|edelleen|fullmäktige|styrelsen)${end}[^.]*`,
  'giu'
)

const notApproved = new RegExp(
  `${start}(?:ei(?:vät)? hyväks\\p{L}+|inte godkän\\p{L}+|godkän\\p{L}+ inte)`,
  'giu'
)

const signs: readonly [Sign, RegExp][] = (
  [
    ['approved', 'hyväks\\p{L}+|godkän\\p{L}+|antog|antogs|approve\\p{L}*'],
    ['rejected', 'hylk\\p{L}+|hylä\\p{L}+|förkast\\p{L}+|avslog\\p{L}*|avslår|reject\\p{L}*'],
    // Not what is returned is feedback: `palaute`, `palautetta`, `palautteen`.
    ['returned', 'palaut(?!e(?!t)|etta(?!\\p{L})|te[ei])\\p{L}+|återremit\\p{L}+'],
    ['tabled', 'pöydälle|bordl\\p{L}+'],
    ['noted', 'tiedoksi|kännedom'],
    ['withdrawn', 'peru|perui|peruttiin|peruutet\\p{L}+|vedettiin|poistettiin|återt\\p{L}+|ströks'],
    ['lapsed', 'rauke\\p{L}+|rauen\\p{L}+|förf[aö]ll\\p{L}*'],
    ['terminated', 'irtisano\\p{L}+|uppsag\\p{L}*|sade upp|sades upp|säger upp']
  ] as const
).map(([sign, words]) => [sign, new RegExp(`${start}(?:${words})${end}`, 'iu')])

/** Which outcomes the words of minutes tell of. */
export function outcomesToldBy(text: string): ReadonlySet<Sign> {
  const own = text.replace(onward, ' ').replace(notApproved, ' hylättiin ')
  const told = new Set(signs.flatMap(([sign, words]) => (words.test(own) ? [sign] : [])))
  if (own.length !== text.length && text.search(onward) >= 0) told.add('proposed-onward')
  return told
}

/** Whether the words of minutes, as far as they tell of any outcome, tell of another one only. */
export function tellsOther(outcomes: readonly Outcome[], told: ReadonlySet<Sign>): boolean {
  const wanted = outcomes.map((outcome) => signOf[outcome])
  return (
    told.size > 0 && !wanted.includes(undefined) && wanted.every((sign) => sign && !told.has(sign))
  )
}

/** Verbs of a thing done: what is only proposed has not been. */
const decided = new RegExp(
  `${start}(?:hyväksyi(?:vät)?|hylkäsi(?:vät)?|päätti(?:vät)?|hyväksyttiin|hylättiin|päätettiin|godkände|förkastade|beslutade|approved|rejected|decided)${end}`,
  'iu'
)

/** Whether words tell of something as decided, in the past tense. */
export function tellsDecided(text: string): boolean {
  return decided.test(text)
}
