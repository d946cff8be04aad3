import type {Entries} from '../content/entries.ts'
import {type Diagnostic, type Place, startOfFile} from '../diagnostics/diagnostic.ts'
import {mostSuggestions} from '../diagnostics/fault-limits.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {type LedgerLine, pageOfFile, parseLedger, splitAddress} from '../identifiers/ledger.ts'
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
 * `placeOf` finds the place of a former address in the file that names it.
 */
export function checkLedger(
  corpus: Corpus,
  ledgerText: string,
  placeOf: (file: string, address: string) => Place = () => startOfFile
): Diagnostic[] {
  const addresses = siteAddresses(corpus)
  const ledger = parseLedger(ledgerText)
  const at = ({address, line}: LedgerLine) => ({
    file: ledgerFile,
    place: {line, column: 1, endLine: line, endColumn: address.length + 1},
    found: address
  })
  const lost = lostLines(addresses, ledger.lines)
  const known = new Set(ledger.lines.map(({address}) => address))
  const suggest = suggestions(addresses, known)
  return [
    ...ledger.unsorted.map((entry) => ({...at(entry), rule: 'unsorted-ledger' as const})),
    ...lost.map((entry, index) => ({
      ...at(entry),
      rule: 'lost-address' as const,
      nearest: index < mostSuggestions ? suggest(entry.address) : undefined
    })),
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

/**
 * Data stands beside its page, lives with it and is mended with it: a lost page is told once.
 * Whether the file itself is still made is seen in the finished folder.
 */
function lostLines(addresses: SiteAddresses, lines: LedgerLine[]): LedgerLine[] {
  const isAlive = livingIn(addresses)
  const known = new Set(lines.map(({address}) => address))
  return lines.filter(({address}) => {
    const page = pageOfFile(address)
    return page === undefined ? !isAlive(address) : !known.has(page) && !isAlive(page)
  })
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
    return among(page, siblings.get(parentOf(page)) ?? []) ?? nearestParent(page, pages)
  }
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

function takenAddresses(
  {pages, aliases}: SiteAddresses,
  placeOf: (file: string, address: string) => Place
): Diagnostic[] {
  const first = new Map<string, string>()
  const faults: Diagnostic[] = []
  for (const {from, to, file} of aliases) {
    const {page, fragment} = splitAddress(from)
    const taken = fragment ? pages.get(page)?.has(fragment) : pages.has(page)
    const other = taken ? from : first.get(from)
    if (other !== undefined && (taken || other !== to)) {
      faults.push({
        file,
        place: placeOf(file, from),
        rule: 'taken-address',
        found: from,
        expected: other
      })
    }
    first.set(from, to)
  }
  return faults
}
