import {splitAddress} from '../identifiers/ledger.ts'
import type {SiteAddresses} from './addresses.ts'
import {addressesOfBroken} from './broken-addresses.ts'
import type {Corpus} from './corpus.ts'
import type {Diagnostic, Place} from './diagnostic.ts'
import type {Entries} from './entries.ts'
import type {Readings} from './link-corpus.ts'
import {nearest} from './nearest.ts'
import {textsOf} from './texts.ts'

/** An address that an author wrote, in a text or in a field. */
interface Written {
  file: string
  href: string
  place(): Place
}

/** Comparing with every address is for people: beyond this many faults, nobody reads them. */
const suggestionLimit = 200

/** Links that authors wrote to pages of the site, and to places in them. */
export function checkLinks(
  entries: Entries,
  readings: Readings,
  corpus: Corpus,
  {pages, aliases, withdrawn}: SiteAddresses
): Diagnostic[] {
  const former = new Set(aliases.map(({from}) => from))
  const isBroken = addressesOfBroken(entries.broken)
  const own = new Map(textsOf(corpus).map(({entry}) => [entry.file, entry.address]))
  const editorial = new Set(corpus.pages.map(({address}) => address))
  const diagnostics: Diagnostic[] = []

  for (const {file, href, place} of [...inTexts(readings), ...inFields(entries)]) {
    const {page: written, fragment} = splitAddress(href)
    // A place in the page itself.
    const page = written || splitAddress(own.get(file) ?? '').page
    if (page === '' || former.has(href) || withdrawn.has(href) || isBroken(page)) continue
    const suggest = diagnostics.length < suggestionLimit
    const ids = pages.get(page)
    if (!ids) {
      if (former.has(page) || withdrawn.has(page)) continue
      const suggestion = suggest ? nearest(page, pages.keys()) : undefined
      diagnostics.push({
        file,
        place: place(),
        rule: 'broken-link',
        found: href,
        nearest: suggestion
      })
      continue
    }
    // Headings of editorial pages get their ids from Astro, after this check.
    if (!fragment || ids.has(fragment) || editorial.has(page)) continue
    diagnostics.push({
      file,
      place: place(),
      rule: 'broken-anchor',
      found: fragment,
      subject: page,
      nearest: suggest ? nearest(fragment, ids) : undefined
    })
  }
  return diagnostics
}

/** Withdrawn addresses that pages still have. */
export function checkWithdrawn(entries: Entries, {pages}: SiteAddresses): Diagnostic[] {
  return entries.of('withdrawn').flatMap(({data, file, placeOf}) =>
    data.flatMap(({address: found}, index): Diagnostic[] => {
      const {page, fragment} = splitAddress(found)
      const stands = fragment ? pages.get(page)?.has(fragment) : pages.has(page)
      if (!stands) return []
      const place = placeOf(index, 'address')
      return [{file, place, rule: 'taken-address', found, expected: page}]
    })
  )
}

function inTexts(readings: Readings): Written[] {
  return [...readings].flatMap(([file, {links}]) =>
    links.map(({href, place}) => ({file, href, place: () => place}))
  )
}

/** The publication log and the tombstones lead to pages. */
function inFields(entries: Entries): Written[] {
  return [
    ...entries.of('changes').flatMap(({data, file, placeOf}) =>
      data.flatMap(({addresses = []}, index) =>
        addresses.map((href, at) => ({
          file,
          href,
          place: () => placeOf(index, 'addresses', at)
        }))
      )
    ),
    ...entries
      .of('withdrawn')
      .flatMap(({data, file, placeOf}) =>
        data.flatMap(({instead}, index) =>
          instead ? [{file, href: instead, place: () => placeOf(index, 'instead')}] : []
        )
      )
  ]
}
