import type {Entries} from '../content/entries.ts'
import {type Diagnostic, type Place, startOfFile} from '../diagnostics/diagnostic.ts'
import {mostSuggestions} from '../diagnostics/fault-limits.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {type LedgerLine, pageOfFile, parseLedger, splitAddress} from '../identifiers/ledger.ts'
import {routes} from '../identifiers/routes.ts'
import type {Corpus} from '../model/corpus.ts'
import {listAddresses, type SiteAddresses, siteAddresses} from './addresses.ts'

/** Name of the ledger in the content folder. */
export const ledgerFile = 'permalinks.txt'

/** Every address that the ledger lists. */
export function publishedAddresses(ledgerText: string): Set<string> {
  return new Set(parseLedger(ledgerText).lines.map(({address}) => address))
}

/** Without a ledger nothing tells that an address is lost. One that cannot be read has its own fault. */
export function checkLedgerFile({others, diagnostics}: Entries): Diagnostic[] {
  if (others.has(ledgerFile) || diagnostics.some(({file}) => file === ledgerFile)) return []
  return [{file: ledgerFile, place: startOfFile, rule: 'no-ledger', found: ledgerFile}]
}

/**
 * Compares today's addresses with every address ever published: one that is missing is a fault,
 * and so is a former address that is still in use.
 *
 * `placeOf` finds the place of a former address in the file that names it; `files` are the files of
 * data that are made today, where the caller knows them.
 */
export function checkLedger(
  corpus: Corpus,
  ledgerText: string,
  placeOf: (file: string, address: string) => Place = () => startOfFile,
  files?: readonly {address: string}[]
): Diagnostic[] {
  const addresses = siteAddresses(corpus)
  const ledger = parseLedger(ledgerText)
  const at = ({address, line}: LedgerLine) => ({
    file: ledgerFile,
    place: {line, column: 1, endLine: line, endColumn: address.length + 1},
    found: address
  })
  const made = files && new Set(files.map(({address}) => address))
  const lost = lostThings(corpus, addresses, lostLines(addresses, ledger.lines, made))
  const known = new Set(ledger.lines.map(({address}) => address))
  const suggest = suggestions(corpus, addresses, known)
  const suggestFile = (address: string) => nearest(address, [...(made ?? [])])
  return [
    ...ledger.unsorted.map((entry) => ({...at(entry), rule: 'unsorted-ledger' as const})),
    ...lost.map((entry, index) => {
      const isFile = pageOfFile(entry.address) !== undefined
      const offer = isFile ? suggestFile : suggest
      return {
        ...at(entry),
        rule: 'lost-address' as const,
        nearest: index < mostSuggestions ? offer(entry.address) : undefined,
        described: isFile ? 'lost-file' : 'lost-page',
        subject: entry.address
      }
    }),
    ...takenAddresses(addresses, placeOf)
  ]
}

/**
 * Today's addresses that the ledger does not have yet; with those of the files of data, which the
 * corpus does not know.
 */
export function newAddresses(
  corpus: Corpus,
  ledgerText: string,
  files: readonly {address: string}[]
): string[] {
  const known = publishedAddresses(ledgerText)
  const data = files.map(({address}) => address)
  return [...listAddresses(siteAddresses(corpus)), ...data].filter((address) => !known.has(address))
}

/** Made of the whole site, whatever the content is, and the PDFs of versions that `npm run pdf` makes. */
const ofHosting =
  /^\/(?:build\.js(?:on)?|sitemap\.xml|robots\.txt|favicon\.\w+|apple-touch-icon\.png|site\.webmanifest|\.well-known\/.*|sopimus\/[^/]+\/[^/]+\.pdf)$/u

/** Data stands beside its page, lives with it and is mended with it: a lost page is told once. */
function lostLines(
  addresses: SiteAddresses,
  lines: LedgerLine[],
  files: ReadonlySet<string> | undefined
): LedgerLine[] {
  const isAlive = livingIn(addresses)
  const known = new Set(lines.map(({address}) => address))
  const moved = new Map(
    addresses.aliases.filter(({written}) => !written).map(({from, to}) => [from, to])
  )
  const isMade = (address: string, page: string) => {
    if (!files || files.has(address) || addresses.withdrawn.has(page)) return true
    if (ofHosting.test(address)) return true
    // A page that has moved has taken its data along: the old address keeps a copy.
    const target = moved.get(page)
    return target !== undefined && files.has(splitAddress(target).page + address.slice(page.length))
  }
  return lines.filter(({address}) => {
    const page = pageOfFile(address)
    if (page === undefined || isAlive(address)) return !isAlive(address)
    return isAlive(page) ? !isMade(address, page) : !known.has(page)
  })
}

/**
 * One line of each thing that is lost: a page stands in every language and holds passages, an article
 * holds paragraphs, and one `formerly` mends them all.
 */
function lostThings(
  {site}: Corpus,
  {pages}: SiteAddresses,
  lines: readonly LedgerLine[]
): LedgerLine[] {
  const language = new RegExp(`^/(?:${site.languages.join('|')})(?=/)`, 'u')
  const lost = new Set(lines.map(({address}) => address))
  const thingOf = (address: string) => {
    const {page, fragment} = splitAddress(address)
    const whole = `${page}#${fragment?.split('__')[0]}`
    const thing = !fragment || !pages.has(page) ? page : lost.has(whole) ? whole : address
    return thing.replace(language, '')
  }
  const byThing = Map.groupBy(lines, ({address}) => thingOf(address))
  return [...byThing].map(
    ([thing, own]) => own.find(({address}) => address === thing) ?? (own[0] as LedgerLine)
  )
}

/** Whether an address leads somewhere: to a page, a place in it, or by an alias or a tombstone. */
function livingIn(addresses: SiteAddresses): (address: string) => boolean {
  const {pages, withdrawn} = addresses
  const all = new Set(listAddresses(addresses))
  const moved = new Map(addresses.aliases.map(({from, to}) => [from, to]))
  const isAlive = (address: string): boolean => {
    if (all.has(address)) return true
    const {page, fragment} = splitAddress(address)
    if (fragment === undefined) return false
    if (withdrawn.has(page)) return true
    // A passage of a withdrawn article went with it.
    if (withdrawn.has(`${page}#${fragment.split('__')[0]}`)) return true
    const target = pages.has(page) ? undefined : moved.get(page)
    return target !== undefined && !target.includes('#') && isAlive(`${target}#${fragment}`)
  }
  return isAlive
}

/**
 * The nearest living address: a place in the same page, else a page beside it. What was renamed has
 * an address that is new, so the new ones come first; then the places of the same article.
 */
function suggestions(
  corpus: Corpus,
  {pages}: SiteAddresses,
  known: ReadonlySet<string>
): (lost: string) => string | undefined {
  const siblings = Map.groupBy(pages.keys(), parentOf)
  const among = (lost: string, candidates: string[]) => {
    const inside = `${lost.split('__')[0]}__`
    return (
      nearest(
        lost,
        candidates.filter((candidate) => !known.has(candidate))
      ) ??
      nearest(
        lost,
        candidates.filter((candidate) => candidate.startsWith(inside))
      ) ??
      nearest(lost, candidates)
    )
  }
  return (lost) => {
    const {page, fragment} = splitAddress(lost)
    const ids = pages.get(page)
    if (ids && fragment)
      return (
        among(
          lost,
          [...ids].map((id) => `${page}#${id}`)
        ) ?? page
      )
    const beside = siblings.get(parentOf(page)) ?? []
    const party = partyIn(corpus, page)
    return (
      among(
        page,
        beside.filter((candidate) => partyIn(corpus, candidate) === party)
      ) ?? nearestParent(page, pages)
    )
  }
}

/** The party that the address of a decision names: no other party's replaces it. */
function partyIn({parties}: Corpus, page: string): string | undefined {
  if (!page.includes(routes.decisions())) return undefined
  const own = parties.filter(({slug}) => new RegExp(`-${slug}[-/]`, 'u').test(page))
  return own.sort((a, b) => b.slug.length - a.slug.length)[0]?.slug
}

/** The page above that still lives. A front page stands for nothing that was below it. */
function nearestParent(page: string, pages: SiteAddresses['pages']): string | undefined {
  const parent = parentOf(page)
  if (/^\/(?:[a-z]{2}\/)?$/u.test(parent)) return undefined
  return pages.has(parent) ? parent : nearestParent(parent, pages)
}

function parentOf(page: string): string {
  return page.replace(/[^/]*\/?$/u, '') || '/'
}

/** Some disks tell no capital letters apart: two pages there would be one file. */
function takenAddresses(
  {pages, aliases}: SiteAddresses,
  placeOf: (file: string, address: string) => Place
): Diagnostic[] {
  const first = new Map<string, {from: string; to: string}>()
  const living = new Map([...pages.keys()].map((page) => [page.toLowerCase(), page]))
  const faults: Diagnostic[] = []
  for (const {from, to, file} of aliases) {
    const {page, fragment} = splitAddress(from)
    const taken = fragment ? pages.get(page)?.has(fragment) && from : living.get(page.toLowerCase())
    const key = fragment ? from : page.toLowerCase()
    const before = first.get(key)
    const other = before && (before.to !== to || before.from !== from) ? before.from : undefined
    const expected = taken || other
    if (expected) {
      faults.push({file, place: placeOf(file, from), rule: 'taken-address', found: from, expected})
    }
    first.set(key, {from, to})
  }
  return faults
}
