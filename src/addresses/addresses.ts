import {compareVersions, versionPairs} from '../comparison/compare-versions.ts'
import {partsOf} from '../comparison/parts.ts'
import {splitAddress} from '../identifiers/ledger.ts'
import {lineId} from '../identifiers/provision.ts'
import {routes} from '../identifiers/routes.ts'
import type {Corpus} from '../model/corpus.ts'
import {attachmentsOf} from '../model/link-sources.ts'
import {type Thing, thingsOf} from '../model/things.ts'
import {type Alias, addressOfPage, aliasesOf, inEveryLanguage} from './aliases.ts'
import {editorialPages} from './editorial-pages.ts'

/** Every address of the site: the pages, the places in them, and what leads to them. */
export interface SiteAddresses {
  /** Pages by address, each with the ids that may be linked to. */
  pages: ReadonlyMap<string, ReadonlySet<string>>
  /** Former addresses, and the other orders in which people write a section. */
  aliases: Alias[]
  /** Addresses whose text was withdrawn. */
  withdrawn: ReadonlySet<string>
  /** Files that are published as they are. */
  attachments: ReadonlySet<string>
}

/** Derives every address of the site from the corpus. */
export function siteAddresses(corpus: Corpus): SiteAddresses {
  const pages = new Map<string, Set<string>>()
  const addOne = (address: string, ids: Iterable<string> = []) => {
    const {page, fragment} = splitAddress(address)
    const known = pages.get(page) ?? new Set()
    pages.set(page, known)
    if (fragment) known.add(fragment)
    for (const id of ids) known.add(id)
  }
  const add = (address: string, ids: string[] = []) => {
    for (const variant of inEveryLanguage(corpus, address)) addOne(variant, ids)
  }

  for (const route of fixedRoutes) add(route())
  for (const {language, page} of editorialPages(corpus)) {
    addOne(addressOfPage(corpus, {address: page.address, language}))
  }
  for (const {entry} of thingsOf(corpus)) add(entry.address, idsOf(entry))
  for (const {data, id, wording} of corpus.versions) {
    for (const {address, article, removedBy} of wording) {
      add(address, removedBy ? [] : idsOf(article))
      const {page} = splitAddress(address)
      for (const text of removedBy ? [] : article.parallels) {
        const {fragment} = splitAddress(text.address)
        add(
          `${page}#${fragment}`,
          text.reading.passages.map(({id}) => id)
        )
      }
      if (article.chapter) add(routes.passage(id, article.chapter.eId))
    }
    add(routes.versionPrint(id))
    for (const beside of data.beside ?? []) add(routes.passage(id, beside.id))
  }
  for (const pair of versionPairs(corpus.versions)) {
    for (const [at] of partsOf(compareVersions(pair).groups).entries()) {
      add(routes.comparisonPart(pair.newer.id, pair.older.id, at + 1))
    }
  }

  return {
    pages,
    aliases: aliasesOf(corpus),
    attachments: new Set(attachmentsOf(corpus).map(({address}) => address)),
    withdrawn: new Set(corpus.withdrawn.flatMap(({address}) => inEveryLanguage(corpus, address)))
  }
}

/** All living addresses, fragments included, as the ledger lists them. */
export function listAddresses(addresses: SiteAddresses): string[] {
  const {aliases, attachments, pages, withdrawn} = addresses
  const all = new Set<string>([...withdrawn, ...attachments, ...aliases.map(({from}) => from)])
  for (const [page, ids] of pages) {
    all.add(page)
    for (const id of ids) all.add(`${page}#${id}`)
  }
  return [...all].sort()
}

/** Pages that stand whatever the content is. */
const fixedRoutes = [
  routes.home,
  routes.agreement,
  routes.comparisons,
  routes.statutes,
  routes.decisions,
  routes.parties,
  routes.sources,
  routes.glossary,
  routes.questions,
  routes.search,
  routes.citations,
  routes.changes,
  routes.data,
  routes.authenticity
]

/** Passages, and lines of an archived text. */
function idsOf(entry: Thing['entry']): string[] {
  const passages = 'reading' in entry ? entry.reading.passages.map(({id}) => id) : []
  const lines = ('lines' in entry && entry.lines) || []
  return [...passages, ...lines.map((_, index) => lineId(index + 1))]
}
