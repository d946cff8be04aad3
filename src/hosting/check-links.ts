import {splitAddress} from '../identifiers/ledger.ts'
import type {FileLinks} from './html/links.ts'
import {resolveAddress} from './html/relative.ts'
import type {Problem} from './problem.ts'

/** Faults of all links and references of the finished folder. */
export function checkLinks(pages: FileLinks[], files: ReadonlySet<string>): Problem[] {
  const ids = new Map(pages.map((page) => [page.file, page.ids]))
  return pages.flatMap(({file, links, references, repeated}) => {
    const problems: Problem[] = []
    const report = (at: {line: number; column: number}, message: string) =>
      problems.push({file, line: at.line, column: at.column, message})

    for (const link of links) {
      const {address, target, loads} = link
      if (!target) {
        if (loads && !address.startsWith('data:')) report(link, `loads from elsewhere: ${address}`)
      } else if (!files.has(target.file)) report(link, `leads nowhere: ${address}`)
      else if (target.fragment && ids.get(target.file)?.has(target.fragment) === false) {
        report(link, `no place “${target.fragment}” in ${target.file}: ${address}`)
      }
    }
    const own = ids.get(file)
    for (const reference of references) {
      if (!own?.has(reference.id)) report(reference, `${reference.by} names no id: ${reference.id}`)
    }
    for (const again of repeated) report(again, `id stands twice: ${again.id}`)
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
    for (const {address, target} of links) {
      if (target || !/^https?:/iu.test(address)) continue
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
