import {splitAddress} from '../identifiers/ledger.ts'
import {routes} from '../identifiers/routes.ts'
import type {Passage} from '../texts/passage.ts'
import {emptyReading} from '../texts/read-text.ts'
import type {Backlink, Corpus} from './corpus.ts'
import {fieldLinksOf} from './field-links.ts'
import type {Readings} from './link-corpus.ts'
import {passageAddress, type TitledText, textsOf} from './texts.ts'

/** Every link between pages, turned round: what rests on a section, cites a decision, quotes a source. */
export function deriveBacklinks(corpus: Corpus, readings: Readings): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>()
  const seen = new Set<string>()
  const add = (link: Backlink) => {
    const {page} = splitAddress(link.target)
    const key = `${link.kind}\0${link.target}\0${link.address}`
    if (splitAddress(link.address).page === page || seen.has(key)) return
    seen.add(key)
    const list = backlinks.get(page) ?? []
    list.push(link)
    backlinks.set(page, list)
  }

  for (const text of [...textsOf(corpus), ...pagesOf(corpus, readings)]) {
    const {title, from, reading} = text
    for (const {address, passage, sentence} of reading.citations) {
      if (!address?.startsWith('/') || isRecordOf(corpus, text, address)) continue
      add({title, from, sentence, kind: 'cites', address: at(text, passage), target: address})
    }
    for (const passage of reading.passages) {
      for (const source of passage.sources) {
        const kind = passage.kind === 'quoted' ? 'quotes' : 'sources'
        const line = passage.lines?.[0]
        const target = line ? routes.sourceLine(source, line) : routes.source(source)
        add({title, from, kind, address: at(text, passage.id), target, sentence: passage.text})
      }
    }
  }

  for (const link of fieldLinksOf(corpus)) add(link)
  return backlinks
}

/** Minutes and agendas name their own meeting in every head: the decision names them as its sources. */
function isRecordOf({decisions}: Corpus, {entry, from}: TitledText, address: string): boolean {
  if (from !== 'source') return false
  const decision = decisions.find((one) => one.address === splitAddress(address).page)
  const source = decision?.sources.find((one) => one.address === entry.address)
  return source !== undefined && source.data.date === decision?.data.decidedOn
}

function at({entry}: TitledText, passage: Passage['id']): string {
  return passage ? passageAddress(entry, {id: passage}) : entry.address
}

function pagesOf(corpus: Corpus, readings: Readings): TitledText[] {
  return corpus.pages.map((entry) => ({
    entry,
    title: entry.data.title,
    from: 'page',
    reading: readings.get(entry.file)?.reading ?? emptyReading
  }))
}
