import type {Approval, Corpus, Decision} from '../model/corpus.ts'
import type {SiteData} from '../schemas/site.ts'
import {distributions, mediaTypes} from './catalogue.ts'
import {type Cell, csv} from './csv.ts'
import type {DataFile} from './data-file.ts'
import {decidedOn} from './decided-on.ts'
import {publishedAt} from './published-at.ts'

/**
 * Column by column: its name and what stands in it. The names are those of the JSON documents. New
 * columns come last, for readers count them.
 */
type Columns<Row> = Record<string, (row: Row, site: SiteData) => Cell>

const approvalColumns: Columns<Approval> = {
  version: ({version}) => version.id,
  party: ({party}) => party.slug,
  partyName: ({party}) => party.data.name,
  role: ({party}) => party.data.role,
  state: ({state}) => state,
  decidedOn: ({decision}) => decision && decidedOn(decision),
  body: ({decision}) => decision?.bodyName,
  section: ({decision}) => decision?.data.section,
  registryNumber: ({decision}) => decision?.data.registryNumber,
  decision: ({decision}, site) => decision && addressOf(site, decision.address),
  source: ({source}, site) => source && addressOf(site, source.address),
  meetingOn: ({decision}) => decision?.data.decidedOn,
  meetingOnInferred: ({decision}) => decision?.data.decidedOnInferred,
  searchedOn: ({request}) => request?.searchedOn,
  askedOn: ({request}) => request?.askedOn,
  answeredOn: ({request}) => request?.answeredOn
}

const decisionColumns: Columns<Decision> = {
  decision: ({slug}) => slug,
  title: ({data}) => data.title,
  version: ({version}) => version.id,
  party: ({party}) => party?.slug,
  partyName: ({party}) => party?.data.name,
  body: ({bodyName}) => bodyName,
  decidedOn,
  section: ({data}) => data.section,
  registryNumber: ({data}) => data.registryNumber,
  outcome: ({data}) => data.outcome,
  sources: ({data}) => data.sources.join(' '),
  address: ({address}, site) => addressOf(site, address),
  meetingOn: ({data}) => data.decidedOn,
  meetingOnInferred: ({data}) => data.decidedOnInferred
}

/** What the tables have a row for. */
export const tableRows = {
  approvals: ({versions}: Corpus): Approval[] => versions.flatMap(({approvals}) => approvals),
  decisions: ({decisions}: Corpus): Decision[] => decisions
}

/** The approval matrix and the decisions as tables. */
export function csvFiles(corpus: Corpus): DataFile[] {
  const write = <Row>(columns: Columns<Row>, rows: readonly Row[]) =>
    csv(
      Object.keys(columns),
      rows.map((row) => Object.values(columns).map((column) => column(row, corpus.site)))
    )
  return [
    csvFile('approvals', () => write(approvalColumns, tableRows.approvals(corpus))),
    csvFile('decisions', () => write(decisionColumns, tableRows.decisions(corpus)))
  ]
}

/** A table at the address that the catalogue has for it. */
export function csvFile(id: string, write: () => string): DataFile {
  const address = distributions.find((file) => file.id === id)?.address ?? ''
  return {address, mediaType: mediaTypes.csv, write}
}

/** Absolute where it can be: a table travels without its folder. */
export function addressOf(site: SiteData, address: string): string {
  return publishedAt(site, address).url ?? address
}
