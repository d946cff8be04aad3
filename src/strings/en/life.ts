import type {LifeWords} from '../version-life.ts'

/** Words in English, on the days of a version. */
export const life: LifeWords = {
  title: 'Validity and changes',
  period: 'Period of validity',
  periodOfWording: 'In force in this wording',
  days: (from, until) =>
    from && until ? `${from} to ${until}` : from ? `from ${from}` : `until ${until}`,
  knownFrom: 'Known to be in force on',
  condition: 'Condition of entry into force',
  entersIf: 'Entry into force, if the condition is met',
  inForceFor: 'In force between these parties',
  replacedOn: 'Replaced',
  applies: 'In force',
  amending: {
    notice:
      'The site has compiled the text from the agreement and its amendments. Each clause tells which of them its wording is from.',
    compiled: 'The text is compiled from',
    amends: 'Amends the agreement',
    amendments: 'Amendments',
    amendment: 'Amendment',
    touched: {amended: 'Amended clauses', added: 'New clauses', removed: 'Removed clauses'},
    wording: 'Wording',
    amended: 'Amended',
    agreementAmended: 'amended',
    added: 'New clause',
    removed: 'Removed',
    former: 'Earlier wording',
    last: 'Last wording'
  },
  events: {
    signed: () => 'Signed',
    enters: () => 'Entry into force',
    'condition-met': () => 'The condition of entry into force was met',
    'condition-failed': () => 'The condition of entry into force was not met',
    'in-force': () => 'A source states that the version was in force',
    joins: (party) => `New party: ${party}`,
    leaves: (party) => `Last day as a party: ${party}`,
    extended: (_, until) => (until ? `Extended until ${until}` : 'Extended until further notice'),
    terminated: (party, until) =>
      `Terminated${party ? ` by ${party}` : ''}${until ? `, in force until ${until}` : ', the last day in force is not known'}`,
    ends: () => 'Last day in force',
    lapsed: () => 'Lapsed',
    annulled: () => 'Annulled'
  }
}
