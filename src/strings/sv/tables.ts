import type {tables as model} from '../fi/tables.ts'

/** Words in Swedish, as it is written in Finland, above the columns of tables for spreadsheets. */
export const tables: typeof model = {
  version: 'Version',
  party: 'Part',
  kind: 'Typ av part',
  state: 'Läge',
  decidedOn: 'Beslutsdatum',
  meetingOn: 'Mötesdatum',
  body: 'Organ',
  section: 'Paragraf',
  registryNumber: 'Ärendenummer',
  title: 'Rubrik',
  outcome: 'Utfall',
  address: 'Adress',
  source: 'Källa'
}
