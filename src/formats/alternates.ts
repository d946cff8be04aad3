import {oncePerCorpus, query} from '../corpus/seen.ts'
import {routes} from '../identifiers/routes.ts'
import type {Corpus} from '../model/corpus.ts'
import {aknFiles} from './akoma-ntoso/akn-files.ts'
import {mediaTypes} from './catalogue.ts'
import {pageDocuments} from './json/json-pages.ts'
import {wordsOf} from './main-language.ts'

/** The same thing in another format, for `<link rel="alternate">`. */
export interface Alternate {
  type: string
  href: string
  title: string
  /** Language of the title, where it is words. */
  language?: Corpus['site']['languages'][number]
}

/** What stands beside a page as data, by the page's address without language. */
export const alternatesOf = query(
  'alternates',
  (corpus, address) => allAlternates(corpus).get(address) ?? []
)

const allAlternates = oncePerCorpus((corpus): Map<string, Alternate[]> => {
  const {ways} = wordsOf(corpus.site)
  const [language = 'fi'] = corpus.site.languages
  const all = new Map<string, Alternate[]>()
  const add = (page: string, alternate: Alternate) =>
    all.set(page, [...(all.get(page) ?? []), alternate])

  for (const {address} of pageDocuments(corpus)) {
    add(address, {type: mediaTypes.json, href: routes.json(address), title: 'JSON'})
  }
  for (const {address} of aknFiles(corpus)) {
    const page = address.replace(/[^/]*$/u, '')
    add(page, {type: mediaTypes.akomaNtoso, href: address, title: 'Akoma Ntoso'})
  }
  const feeds = [
    {page: routes.decisions(), title: ways.decisions},
    {page: routes.changes(), title: ways.changes}
  ].map(({page, title}) => ({
    page,
    feed: {type: mediaTypes.atom, href: routes.feed(page), title: `${title} (Atom)`, language}
  }))
  for (const {page, feed} of feeds) {
    add(page, feed)
    add(routes.home(), feed)
  }
  // What has become of a provision is told in the log of changes.
  const log = feeds.find(({page}) => page === routes.changes())
  for (const act of corpus.acts) {
    for (const {address} of [act, ...act.sections]) if (log) add(address, log.feed)
  }
  return all
})
