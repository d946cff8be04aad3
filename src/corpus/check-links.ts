import {splitAddress} from '../identifiers/ledger.ts'
import type {SiteAddresses} from './addresses.ts'
import type {Diagnostic} from './diagnostic.ts'
import type {Readings} from './link-corpus.ts'
import {nearest} from './nearest.ts'

/** Links that authors wrote to pages of the site, and to places in them. */
export function checkLinks(
  readings: Readings,
  {pages, aliases, withdrawn}: SiteAddresses
): Diagnostic[] {
  const former = new Set(aliases.map(({from}) => from))
  return [...readings].flatMap(([file, {links}]) =>
    links.flatMap(({href, place}): Diagnostic[] => {
      const {page, fragment} = splitAddress(href)
      // A place in the page itself: editorial pages get their ids from Astro, after this check.
      if (page === '' || former.has(href)) return []
      const ids = pages.get(page)
      if (!ids) {
        if (former.has(page) || withdrawn.has(page)) return []
        return [
          {file, place, rule: 'broken-link', found: href, nearest: nearest(page, pages.keys())}
        ]
      }
      if (!fragment || ids.has(fragment)) return []
      return [
        {
          file,
          place,
          rule: 'broken-anchor',
          found: fragment,
          subject: page,
          nearest: nearest(fragment, ids)
        }
      ]
    })
  )
}
