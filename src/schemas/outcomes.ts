/** What a body may have done with a version, in the words of the field. */
export const outcomes = {
  approved: 'hyväksytty',
  'approved-with-statement': 'hyväksytty lausumalla',
  'approved-with-reservation': 'hyväksytty varauksella',
  'approved-amended': 'hyväksytty muutettuna',
  rejected: 'hylätty',
  returned: 'palautettu valmisteltavaksi',
  tabled: 'pantu pöydälle',
  'proposed-onward': 'esitetty edelleen toiselle toimielimelle',
  noted: 'merkitty tiedoksi',
  withdrawn: 'peruttu, asia poistettu käsittelystä',
  lapsed: 'rauennut',
  terminated: 'irtisanottu',
  proposed: 'vasta ehdotettu, lähde on esityslista',
  endorsed: 'yhteinen foorumi puolsi'
} as const
export type Outcome = keyof typeof outcomes

/**
 * What an outcome counts for in the approvals of the parties. `approves`: the version as it is.
 * `settles`: the party has decided, and has not approved it as it is. `open`: the matter is on its way.
 * `none`: says nothing of the party's mind.
 */
export const outcomeEffects = {
  approved: 'approves',
  'approved-with-statement': 'approves',
  'approved-with-reservation': 'settles',
  'approved-amended': 'settles',
  rejected: 'settles',
  returned: 'open',
  tabled: 'open',
  'proposed-onward': 'open',
  noted: 'none',
  withdrawn: 'settles',
  lapsed: 'settles',
  terminated: 'settles',
  proposed: 'open',
  endorsed: 'none'
} as const satisfies Record<Outcome, 'approves' | 'settles' | 'open' | 'none'>

/** Outcomes of a body's decision, whatever it counts for: neither a proposal nor a forum's word. */
export function isDecision(outcome: Outcome): boolean {
  return outcome !== 'proposed' && outcome !== 'endorsed'
}
