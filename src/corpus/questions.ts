import {splitAddress} from '../identifiers/ledger.ts'
import type {Backlink, Corpus, Entry} from './corpus.ts'

/** What leads to an entry's page, or to one passage of it when its id is given. */
export function backlinksTo(
  corpus: Corpus,
  {address}: Pick<Entry, 'address'>,
  id?: string
): Backlink[] {
  const {page} = splitAddress(address)
  const links = corpus.backlinks.get(page) ?? []
  const target = id ? `${page}#${id}` : address.includes('#') ? address : undefined
  return target ? links.filter((link) => link.target === target) : links
}
