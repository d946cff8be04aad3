/** Words in Finnish above the columns of tables for spreadsheets. */
export const tables = {
  version: 'Versio',
  party: 'Osapuoli',
  kind: 'Osapuolen laji',
  state: 'Tilanne',
  decidedOn: 'Päätöksen päivä',
  meetingOn: 'Kokouksen päivä',
  body: 'Toimielin',
  section: 'Pykälä',
  registryNumber: 'Asianumero',
  title: 'Otsikko',
  outcome: 'Lopputulos',
  address: 'Osoite',
  source: 'Lähde'
}
