import {splitAddress} from '../identifiers/ledger.ts'
import type {Passage} from '../texts/passage.ts'
import type {Approval, Backlink, Corpus, Entry, Party, Version} from './corpus.ts'
import {sourcesOf} from './find.ts'

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

/** What a party has decided on a version; absent when it is no party of that version. */
export function approvalOf({approvals}: Party, version: Version): Approval | undefined {
  return approvals.find((approval) => approval.version === version)
}

/**
 * Whether a passage is the agreement speaking for itself: taken word for word from its archived text,
 * where the whole text is there. What only a minute quotes of it stays a quotation.
 */
export function isAgreementsOwn(
  corpus: Corpus,
  {data}: Version,
  {kind, sources}: Passage
): boolean {
  return (
    kind === 'quoted' &&
    data.numbering !== 'site' &&
    !data.fullText &&
    sourcesOf(corpus, sources).every((source) => source.data.kind === 'agreement')
  )
}
