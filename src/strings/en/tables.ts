import type {tables as model} from '../fi/tables.ts'

/** Words in English above the columns of tables for spreadsheets. */
export const tables: typeof model = {
  version: 'Version',
  party: 'Party',
  kind: 'Kind of party',
  state: 'State',
  decidedOn: 'Day of the decision',
  meetingOn: 'Day of the meeting',
  body: 'Body',
  section: 'Section',
  registryNumber: 'Registry number',
  title: 'Title',
  outcome: 'Outcome',
  address: 'Address',
  source: 'Source'
}
