import type {LifeWords} from '../version-life.ts'

/** Words in Finnish, on the days of a version. */
export const life: LifeWords = {
  title: 'Voimassaolo ja muutokset',
  period: 'Voimassaoloaika',
  periodOfWording: 'Voimassa tässä muodossa',
  days: (from, until) =>
    from && until ? `${from}–${until}` : from ? `${from} alkaen` : `${until} saakka`,
  knownFrom: 'Tieto voimassaolosta',
  condition: 'Voimaantulon ehto',
  entersIf: 'Voimaantulo, jos ehto täyttyy',
  inForceFor: 'Voimassa näiden osapuolten välillä',
  replacedOn: 'Korvattu',
  applies: 'Voimassa on',
  amending: {
    notice:
      'Sivusto on koonnut tekstin sopimuksesta ja sen muutoksista. Jokainen kohta kertoo, mistä sen sanamuoto on.',
    compiled: 'Teksti on koottu näistä',
    amends: 'Muuttaa sopimusta',
    amendments: 'Muutokset',
    amendment: 'Muutos',
    touched: {amended: 'Muuttuvat kohdat', added: 'Uudet kohdat', removed: 'Poistuvat kohdat'},
    wording: 'Sanamuoto',
    amended: 'Muutettu',
    agreementAmended: 'muutettu',
    added: 'Uusi kohta',
    removed: 'Poistettu',
    former: 'Aiempi sanamuoto',
    last: 'Viimeinen sanamuoto'
  },
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
      `Irtisanottu${party ? `, irtisanoja ${party}` : ''}${until ? `, voimassa ${until} saakka` : ', viimeistä voimassaolopäivää ei tiedetä'}`,
    ends: () => 'Viimeinen voimassaolopäivä',
    lapsed: () => 'Rauennut',
    annulled: () => 'Kumottu'
  }
}
