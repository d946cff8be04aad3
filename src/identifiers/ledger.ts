/** A line of the ledger: an address that was published once, and where it stands. */
export interface LedgerLine {
  address: string
  /** Counted from 1. */
  line: number
}

/** What reading the ledger gives. */
export interface Ledger {
  lines: LedgerLine[]
  /** Lines that stand before a smaller one, or twice. */
  unsorted: LedgerLine[]
}

/**
 * Reads `content/permalinks.txt`: one address a line, sorted by code units, so that two branches
 * merge without a conflict in most cases. Lines that begin with `# ` are for people.
 */
export function parseLedger(text: string): Ledger {
  const lines: LedgerLine[] = []
  const unsorted: LedgerLine[] = []
  text.split('\n').forEach((raw, index) => {
    const address = raw.trim()
    if (address === '' || address.startsWith('# ')) return
    const entry = {address, line: index + 1}
    const previous = lines.at(-1)
    if (previous && previous.address >= address) unsorted.push(entry)
    lines.push(entry)
  })
  return {lines, unsorted}
}

/** The ledger with more addresses: nothing is ever removed, everything is sorted. */
export function appendToLedger(text: string, addresses: Iterable<string>): string {
  const head = text.split('\n').filter((line) => line.startsWith('# '))
  const all = new Set(parseLedger(text).lines.map(({address}) => address))
  for (const address of addresses) all.add(address)
  return [...head, ...[...all].sort(), ''].join('\n')
}

/** Lines of an earlier ledger that a later one does not have. */
export function vanished(earlier: string, later: string): string[] {
  const kept = new Set(parseLedger(later).lines.map(({address}) => address))
  return parseLedger(earlier)
    .lines.map(({address}) => address)
    .filter((address) => !kept.has(address))
}

/** The page that a file of data stands beside; `undefined` where the address is of no file. */
export function pageOfFile(address: string): string | undefined {
  return /^(?<page>\/(?:[^#]*\/)?)[^/#]+\.(?!html?$)[a-z0-9]+$/u.exec(address)?.groups?.['page']
}

/** The page and the fragment of an address: `/sopimus/2025/#art_1` is `/sopimus/2025/` and `art_1`. */
export function splitAddress(address: string): {page: string; fragment?: string} {
  const mark = address.indexOf('#')
  return mark < 0
    ? {page: address}
    : {page: address.slice(0, mark), fragment: address.slice(mark + 1)}
}
