import type {LifeEventKind} from '../schemas/life.ts'
import type {Language} from './strings.ts'

/** Words for the days of a version: when it came into force, what ended it, between whom it is. */
interface LifeWords {
  title: string
  period: string
  /** First and last day in force, as they are written; either may be unknown. */
  days: (from: string | undefined, until: string | undefined) => string
  condition: string
  allApproved: string
  inForceFor: string
  replacedOn: string
  applies: (title: string) => string
  /** What happened, with the party where it is about one, and the last day in force. */
  events: Record<LifeEventKind, (party?: string, until?: string) => string>
}

const fi: LifeWords = {
  title: 'Voimassaolo ja muutokset',
  period: 'Voimassaoloaika',
  days: (from, until) =>
    from && until ? `${from}–${until}` : from ? `${from} alkaen` : `${until} saakka`,
  condition: 'Voimaantulon ehto',
  allApproved: 'Kaikki osapuolet ovat hyväksyneet.',
  inForceFor: 'Voimassa näiden osapuolten välillä',
  replacedOn: 'Korvattu',
  applies: (title) => `Voimassa on: ${title}`,
  events: {
    signed: () => 'Allekirjoitettu',
    enters: () => 'Voimaantulo',
    'condition-met': () => 'Voimaantulon ehto täyttyi',
    'condition-failed': () => 'Voimaantulon ehto ei täyttynyt',
    'in-force': () => 'Lähde kertoo, että versio oli voimassa',
    joins: (party) => `Osapuoleksi liittyy ${party}`,
    leaves: (party) => `Viimeinen päivä osapuolena: ${party}`,
    extended: (_, until) =>
      until ? `Voimassaoloa jatkettu ${until} saakka` : 'Voimassaoloa jatkettu toistaiseksi',
    terminated: (party, until) =>
      `Irtisanottu${party ? `, irtisanoja ${party}` : ''}${until ? `, voimassa ${until} saakka` : ''}`,
    ends: () => 'Viimeinen voimassaolopäivä',
    lapsed: () => 'Rauennut',
    annulled: () => 'Kumottu'
  }
}

const sv: LifeWords = {
  title: 'Giltighet och ändringar',
  period: 'Giltighetstid',
  days: (from, until) =>
    from && until ? `${from}–${until}` : from ? `från ${from}` : `till ${until}`,
  condition: 'Villkor för ikraftträdandet',
  allApproved: 'Alla parter har godkänt.',
  inForceFor: 'I kraft mellan dessa parter',
  replacedOn: 'Ersatt',
  applies: (title) => `I kraft är: ${title}`,
  events: {
    signed: () => 'Undertecknat',
    enters: () => 'Ikraftträdande',
    'condition-met': () => 'Villkoret för ikraftträdandet uppfylldes',
    'condition-failed': () => 'Villkoret för ikraftträdandet uppfylldes inte',
    'in-force': () => 'Enligt källan var versionen i kraft',
    joins: (party) => `Ny part: ${party}`,
    leaves: (party) => `Sista dagen som part: ${party}`,
    extended: (_, until) =>
      until ? `Giltigheten förlängd till ${until}` : 'Giltigheten förlängd tills vidare',
    terminated: (party, until) =>
      `Uppsagt${party ? ` av ${party}` : ''}${until ? `, i kraft till ${until}` : ''}`,
    ends: () => 'Sista giltighetsdag',
    lapsed: () => 'Förfallet',
    annulled: () => 'Upphävt'
  }
}

const en: LifeWords = {
  title: 'Validity and changes',
  period: 'Period of validity',
  days: (from, until) =>
    from && until ? `${from} to ${until}` : from ? `from ${from}` : `until ${until}`,
  condition: 'Condition of entry into force',
  allApproved: 'All parties have approved.',
  inForceFor: 'In force between these parties',
  replacedOn: 'Replaced',
  applies: (title) => `In force: ${title}`,
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
      `Terminated${party ? ` by ${party}` : ''}${until ? `, in force until ${until}` : ''}`,
    ends: () => 'Last day in force',
    lapsed: () => 'Lapsed',
    annulled: () => 'Annulled'
  }
}

const all: Record<Language, LifeWords> = {fi, sv, en}

/** Words for the days of a version in one language. */
export function lifeWordsIn(language: Language): LifeWords {
  return all[language]
}
