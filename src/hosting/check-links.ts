import {splitAddress} from '../identifiers/ledger.ts'
import type {FileLinks} from './html/links.ts'
import {resolveAddress} from './html/relative.ts'
import type {Problem} from './problem.ts'

/** Faults of all links of the finished folder. */
export function checkLinks(pages: FileLinks[], files: ReadonlySet<string>): Problem[] {
  const ids = new Map(pages.map((page) => [page.file, page.ids]))
  return pages.flatMap(({file, links}) => {
    const problems: Problem[] = []
    for (const [address, [line, column, loads]] of links) {
      const report = (message: string) => problems.push({file, line, column, message})
      const target = resolveAddress(address, file)
      if (!target) {
        if (loads && !address.startsWith('data:')) report(`loads from elsewhere: ${address}`)
      } else if (!files.has(target.file)) report(`leads nowhere: ${address}`)
      else if (target.fragment && ids.get(target.file)?.has(target.fragment) === false) {
        report(`no place “${target.fragment}” in ${target.file}: ${address}`)
      }
    }
    return problems
  })
}

/** Lines of the ledger that the finished folder does not answer to. */
export function checkLedgerLives(
  ledger: Iterable<string>,
  pages: FileLinks[],
  files: ReadonlySet<string>
): Problem[] {
  const ids = new Map(pages.map((page) => [page.file, page.ids]))
  return [...ledger].flatMap((address) => {
    const {page, fragment} = splitAddress(address)
    const file = resolveAddress(page, '')?.file ?? ''
    if (!files.has(file)) return [{file, message: `published address is gone: ${address}`}]
    if (fragment === undefined || ids.get(file)?.has(fragment)) return []
    return [{file, message: `published place is gone: ${address}`}]
  })
}

/** Addresses outside the site, each with the files that hold it. */
export function externalLinks(pages: FileLinks[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const {file, links} of pages) {
    for (const address of links.keys()) {
      if (!/^https?:/iu.test(address)) continue
      const places = found.get(address) ?? new Set()
      found.set(address, places)
      places.add(file)
    }
  }
  return new Map(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([address, places]) => [address, [...places]])
  )
}
