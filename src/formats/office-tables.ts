import type {Language} from '../identifiers/language.ts'
import type {Approval, Corpus, Decision} from '../model/corpus.ts'
import type {SiteData} from '../schemas/site.ts'
import {formatDate} from '../strings/dates.ts'
import {type Words, words} from '../strings/words.ts'
import {roleNameIn} from '../views/words-in.ts'
import {type Cell, officeCsv} from './csv.ts'
import {addressOf, csvFile, tableRows} from './csv-tables.ts'
import type {DataFile} from './data-file.ts'
import {decidedOn} from './decided-on.ts'
import {mainLanguage} from './main-language.ts'

/** What makes cells of things: words in place of codes, days as people write them. */
interface Maker {
  language: Language
  t: Words['strings']
  date: (day: string | undefined) => string | undefined
  address: (thing: {address: string} | undefined) => string | undefined
}

type Columns<Row> = Partial<Record<keyof Words['tables'], (row: Row, maker: Maker) => Cell>>

const approvalColumns: Columns<Approval> = {
  version: ({version}) => version.data.title,
  party: ({party}) => party.data.name,
  kind: ({party}, {language, t}) => roleNameIn(party, language, t.roleName),
  state: ({state}, {t}) => t.state[state],
  decidedOn: ({decision}, {date}) => decision && date(decidedOn(decision)),
  meetingOn: ({decision}, {date}) => decision && date(decision.data.decidedOn),
  body: ({decision}) => decision?.bodyName,
  section: ({decision}) => sectionOf(decision),
  registryNumber: ({decision}) => decision?.data.registryNumber,
  address: ({decision}, {address}) => address(decision),
  source: ({source}, {address}) => address(source)
}

const decisionColumns: Columns<Decision> = {
  title: ({data}) => data.title,
  version: ({version}) => version.data.title,
  party: ({party}) => party?.data.name,
  body: ({bodyName}) => bodyName,
  outcome: ({data}, {t}) => t.state[data.outcome],
  decidedOn: (decision, {date}) => date(decidedOn(decision)),
  meetingOn: ({data}, {date}) => date(data.decidedOn),
  section: (decision) => sectionOf(decision),
  registryNumber: ({data}) => data.registryNumber,
  address: (decision, {address}) => address(decision)
}

/** The tables of open data in words, as people in an office open them. */
export function officeTables(corpus: Corpus): DataFile[] {
  return [
    csvFile('approvalsForOffice', () =>
      write(corpus.site, approvalColumns, tableRows.approvals(corpus))
    ),
    csvFile('decisionsForOffice', () =>
      write(corpus.site, decisionColumns, tableRows.decisions(corpus))
    )
  ]
}

function write<Row>(site: SiteData, columns: Columns<Row>, rows: readonly Row[]): string {
  const language = mainLanguage(site)
  const {strings: t, tables} = words[language]
  const maker: Maker = {
    language,
    t,
    date: (day) => day && formatDate(day, language),
    address: (thing) => thing && addressOf(site, thing.address)
  }
  const names = Object.keys(columns) as (keyof typeof tables)[]
  return officeCsv(
    names.map((name) => tables[name]),
    rows.map((row) => names.map((name) => columns[name]?.(row, maker)))
  )
}

/** With its sign: a number alone would become one to count with, and `6-7` a day. */
function sectionOf(decision: Decision | undefined): string | undefined {
  const section = decision?.data.section
  return section && `${section}\u00A0§`
}
