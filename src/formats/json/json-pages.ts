import {versionPairs} from '../../comparison/compare-versions.ts'
import {splitAddress} from '../../identifiers/ledger.ts'
import type {Corpus} from '../../model/corpus.ts'
import {thingsOf} from '../../model/things.ts'
import {comparisonAddress} from '../../views/comparisons.ts'
import {comparisonData} from './json-comparison.ts'
import type {Document} from './json-documents.ts'
import {pageDocument, thingDocument, withdrawnDocument} from './json-entry-documents.ts'
import {listDocuments} from './json-list-documents.ts'

/** The document beside a page, made only when it is wanted. */
export interface PageDocument {
  /** Address of the page. */
  address: string
  document: () => Document
}

/** The document beside each page. Pages that only search, print or compare files have none. */
export function pageDocuments(corpus: Corpus): PageDocument[] {
  const {pages, site, versions, withdrawn} = corpus
  const [main] = site.languages
  const of = <E extends {address: string}>(
    entries: readonly E[],
    document: (corpus: Corpus, entry: E) => Document
  ): PageDocument[] =>
    entries.map((entry) => ({address: entry.address, document: () => document(corpus, entry)}))

  return [
    ...listDocuments(corpus),
    ...thingsOf(corpus).flatMap((thing) => {
      const document = thingDocument(corpus, thing)
      return document ? [{address: thing.entry.address, document}] : []
    }),
    ...versionPairs(versions).map((pair) => ({
      address: comparisonAddress(pair),
      document: (): Document => ({type: 'comparison', ...comparisonData(corpus, pair)})
    })),
    ...of(
      pages.filter(({language}) => language === main),
      pageDocument
    ),
    ...of(
      withdrawn.filter(({address}) => splitAddress(address).fragment === undefined),
      withdrawnDocument
    )
  ]
}
