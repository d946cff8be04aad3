import type {LifeWords} from '../version-life.ts'

/** Words in Swedish, as it is written in Finland, on the days of a version. */
export const life: LifeWords = {
  title: 'Giltighet och ändringar',
  period: 'Giltighetstid',
  periodOfWording: 'I kraft i denna lydelse',
  days: (from, until) =>
    from && until ? `${from}–${until}` : from ? `från ${from}` : `till ${until}`,
  knownFrom: 'Uppgift om giltighet',
  condition: 'Villkor för ikraftträdandet',
  entersIf: 'Ikraftträdande, om villkoret uppfylls',
  inForceFor: 'I kraft mellan dessa parter',
  replacedOn: 'Ersatt',
  applies: 'I kraft är',
  amending: {
    notice:
      'Webbplatsen har sammanställt texten av avtalet och dess ändringar. Varje punkt anger varifrån dess ordalydelse kommer.',
    compiled: 'Texten är sammanställd av',
    amends: 'Ändrar avtalet',
    amendments: 'Ändringar',
    amendment: 'Ändring',
    touched: {amended: 'Ändrade punkter', added: 'Nya punkter', removed: 'Borttagna punkter'},
    wording: 'Ordalydelse',
    amended: 'Ändrad',
    agreementAmended: 'ändrat',
    added: 'Ny punkt',
    removed: 'Borttagen',
    former: 'Tidigare ordalydelse',
    last: 'Senaste ordalydelse'
  },
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
      `Uppsagt${party ? ` av ${party}` : ''}${until ? `, i kraft till ${until}` : ', sista giltighetsdagen är okänd'}`,
    ends: () => 'Sista giltighetsdag',
    lapsed: () => 'Förfallet',
    annulled: () => 'Upphävt'
  }
}
