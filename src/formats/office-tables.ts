import type {Approval, Corpus, Decision} from '../model/corpus.ts'
import {formatDate} from '../strings/dates.ts'
import {type Words, words} from '../strings/words.ts'
import {distributions, mediaTypes} from './catalogue.ts'
import {type Cell, officeCsv} from './csv.ts'
import type {DataFile} from './data-file.ts'
import {decidedOn} from './decided-on.ts'
import {mainLanguage} from './main-language.ts'
import {placeOf} from './place.ts'

/** What makes cells of things: words in place of codes, days as people write them. */
interface Maker {
  t: Words['strings']
  date: (day: string | undefined) => string | undefined
  address: (thing: {address: string} | undefined) => string | undefined
}

type Columns<Row> = Partial<Record<keyof Words['tables'], (row: Row, maker: Maker) => Cell>>

const approvalColumns: Columns<Approval> = {
  version: ({version}) => version.data.title,
  party: ({party}) => party.data.name,
  kind: ({party}, {t}) => t.roleName[party.data.role],
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
    table('approvalsForOffice', corpus, approvalColumns, ({versions}) =>
      versions.flatMap(({approvals}) => approvals)
    ),
    table('decisionsForOffice', corpus, decisionColumns, ({decisions}) => decisions)
  ]
}

function table<Row>(
  id: 'approvalsForOffice' | 'decisionsForOffice',
  corpus: Corpus,
  columns: Columns<Row>,
  rows: (corpus: Corpus) => readonly Row[]
): DataFile {
  return {
    address: distributions.find((file) => file.id === id)?.address ?? '',
    mediaType: mediaTypes.csv,
    write: () => {
      const {site} = corpus
      const language = mainLanguage(site)
      const {strings: t, tables} = words[language]
      const maker: Maker = {
        t,
        date: (day) => day && formatDate(day, language),
        address: (thing) => thing && (placeOf(site, thing.address).url ?? thing.address)
      }
      const names = Object.keys(columns) as (keyof typeof tables)[]
      return officeCsv(
        names.map((name) => tables[name]),
        rows(corpus).map((row) => names.map((name) => columns[name]?.(row, maker)))
      )
    }
  }
}

/** With its sign: a number alone would become one to count with, and `6-7` a day. */
function sectionOf(decision: Decision | undefined): string | undefined {
  const section = decision?.data.section
  return section && `${section}\u00A0§`
}
