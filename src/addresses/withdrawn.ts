import {pageOfFile, splitAddress} from '../identifiers/ledger.ts'
import {routes} from '../identifiers/routes.ts'
import type {Corpus} from '../model/corpus.ts'
import type {WithdrawnData} from '../schemas/log.ts'
import {inEveryLanguage} from './aliases.ts'

/** A place that was withdrawn from a page, with words on what stood there. */
export interface WithdrawnPlace {
  /** Its fragment. */
  id: string
  text: string
  link?: {address: string; text: string}
}

/**
 * What was withdrawn, by page: places of pages that still stand. A page that is gone whole has an
 * empty list; a page of its own says what was there.
 */
export function withdrawnPlaces(
  corpus: Corpus,
  word: (entry: WithdrawnData) => string
): Map<string, WithdrawnPlace[]> {
  const places = new Map<string, WithdrawnPlace[]>()
  for (const entry of corpus.withdrawn) {
    const {address, instead} = entry
    for (const variant of inEveryLanguage(corpus, address)) {
      const {page, fragment} = splitAddress(variant)
      const list = places.get(page) ?? []
      places.set(page, list)
      if (fragment === undefined) continue
      const link = instead && {link: {address: instead, text: instead}}
      list.push({id: fragment, text: word(entry), ...link})
    }
  }
  return places
}

/** Texts that are gone whole, in every language: each address has a page that says so. */
export function withdrawnPages(corpus: Corpus): WithdrawnData[] {
  return corpus.withdrawn
    .filter(({address}) => !address.includes('#'))
    .flatMap((entry) =>
      inEveryLanguage(corpus, entry.address).map((address) => ({...entry, address}))
    )
}

/**
 * Tells which published addresses still answer: all but the other formats of a text that was
 * withdrawn. Its page and the JSON beside it say so; a legal document in XML that only says that it
 * is gone would be taken for one.
 */
export function livesOn(corpus: Corpus): (address: string) => boolean {
  const gone = new Set(withdrawnPages(corpus).map(({address}) => address))
  return (address) => {
    const page = pageOfFile(address)
    return page === undefined || address === routes.json(page) || !gone.has(page)
  }
}
