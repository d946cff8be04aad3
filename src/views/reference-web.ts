import {spacedLabel} from '../identifiers/clause.ts'
import {splitAddress} from '../identifiers/ledger.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import {shownSection} from '../identifiers/written-provision.ts'
import type {Corpus, Section, Version} from '../model/corpus.ts'

/** Which sections of law the articles rest on or cite: a table. */
export interface ReferenceWeb {
  /** Those that an article rests on or cites, in the order of the site. */
  sections: {address: string; act: string; label: string}[]
  /** Articles and versions that cite any, newest version first, with the addresses of the sections. */
  rows: {address: string; label: string; cited: ReadonlySet<string>}[]
}

/** More would be no small table: beyond this it shows the newest version only. */
const most = 40

/** The table of all versions, or of the newest where all together would be long. */
export function referenceWeb(corpus: Corpus): ReferenceWeb {
  const whole = webOf(corpus, corpus.versions.toReversed())
  return whole.rows.length <= most ? whole : webOf(corpus, corpus.versions.slice(-1))
}

function webOf({acts, backlinks}: Corpus, versions: readonly Version[]): ReferenceWeb {
  const sections = acts.flatMap(({sections: own}) => own)
  const rows = versions.flatMap((version) =>
    [
      {address: version.address, label: version.data.title},
      ...version.articles.map(({address, data, label}) => ({
        address,
        label: `${version.id}, ${[spacedLabel(label), data.heading].filter(Boolean).join(' ')}`
      }))
    ].map((row) => ({...row, cited: new Set<string>()}))
  )
  const byAddress = new Map(rows.map((row) => [row.address, row]))
  for (const {address} of sections) {
    for (const {address: from, kind} of backlinks.get(address) ?? []) {
      if (kind !== 'names') rowAt(byAddress, from)?.cited.add(address)
    }
  }
  const linked = rows.filter(({cited}) => cited.size > 0)
  return {
    rows: linked,
    sections: sections
      .filter(({address}) => linked.some(({cited}) => cited.has(address)))
      .map(toColumn)
  }
}

/** The row of an address: of the article that a passage is in, or of its version. */
function rowAt<Row>(rows: ReadonlyMap<string, Row>, address: string): Row | undefined {
  const article = address.replace(/__para_\d+$/u, '')
  return rows.get(address) ?? rows.get(article) ?? rows.get(splitAddress(address).page)
}

function toColumn({act, address, data}: Section): ReferenceWeb['sections'][number] {
  return {
    address,
    act: formatStatuteNumber(act.number),
    label: shownSection(data.section)
  }
}
