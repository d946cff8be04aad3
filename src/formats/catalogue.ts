import {routes} from '../identifiers/routes.ts'

/** A file of open data, or a kind of file that stands beside many pages. */
export interface Distribution {
  /** Key of its words in `src/strings/`. */
  id:
    | 'corpus'
    | 'schema'
    | 'approvals'
    | 'decisions'
    | 'approvalsForOffice'
    | 'decisionsForOffice'
    | 'decisionsFeed'
    | 'changesFeed'
  address: string
  mediaType: string
  /** What it holds, for machines and developers. */
  description: string
}

export const mediaTypes = {
  json: 'application/json',
  jsonSchema: 'application/schema+json',
  akomaNtoso: 'application/akn+xml',
  atom: 'application/atom+xml',
  csv: 'text/csv'
} as const

/** The files of open data that belong to no single page. */
export const distributions: readonly Distribution[] = [
  {
    id: 'corpus',
    address: routes.dataFile('corpus.json'),
    mediaType: mediaTypes.json,
    description: 'Everything on the site: texts passage by passage, with kinds and sources.'
  },
  {
    id: 'schema',
    address: routes.dataFile('schema.json'),
    mediaType: mediaTypes.jsonSchema,
    description: 'JSON Schema of every JSON document on the site.'
  },
  {
    id: 'approvals',
    address: routes.dataFile('hyvaksynnat.csv'),
    mediaType: mediaTypes.csv,
    description: 'What is known of each party’s approval of each version.'
  },
  {
    id: 'decisions',
    address: routes.dataFile('paatokset.csv'),
    mediaType: mediaTypes.csv,
    description: 'Decisions and proposals, oldest first.'
  },
  {
    id: 'approvalsForOffice',
    address: routes.dataFile('hyvaksynnat-excel.csv'),
    mediaType: mediaTypes.csv,
    description: 'The same approvals in words, for spreadsheets of a Finnish office.'
  },
  {
    id: 'decisionsForOffice',
    address: routes.dataFile('paatokset-excel.csv'),
    mediaType: mediaTypes.csv,
    description: 'The same decisions and proposals in words, for spreadsheets of a Finnish office.'
  },
  {
    id: 'decisionsFeed',
    address: routes.feed(routes.decisions()),
    mediaType: mediaTypes.atom,
    description: 'Newest decisions and proposals.'
  },
  {
    id: 'changesFeed',
    address: routes.feed(routes.changes()),
    mediaType: mediaTypes.atom,
    description: 'Newest additions and corrections on the site.'
  }
]
