import type {SiteAddresses} from '../addresses/addresses.ts'
import {addressOfPage} from '../addresses/aliases.ts'
import {editorialPages} from '../addresses/editorial-pages.ts'
import type {Entries} from '../content/entries.ts'
import {entryKinds, kindNames} from '../content/entry-kinds.ts'
import type {Diagnostic, Place} from '../diagnostics/diagnostic.ts'
import {mostSuggestions} from '../diagnostics/fault-limits.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {decoded} from '../identifiers/decoded.ts'
import {splitAddress} from '../identifiers/ledger.ts'
import type {Corpus} from '../model/corpus.ts'
import type {Readings} from '../model/link-corpus.ts'
import {writtenTextsOf} from '../model/texts.ts'
import {referencesIn} from '../schemas/references.ts'
import {unknownAddresses} from './broken-addresses.ts'

/** An address that an author wrote, in a text or in a field. */
interface Written {
  file: string
  href: string
  place(): Place
}

/**
 * Links that authors wrote to pages of the site, and to places in them.
 *
 * @param published The ledger: what was published lives on, or has a fault there.
 */
export function checkLinks(
  entries: Entries,
  readings: Readings,
  corpus: Corpus,
  addresses: SiteAddresses,
  published: ReadonlySet<string>
): Diagnostic[] {
  const {aliases, attachments, pages, withdrawn} = addresses
  const moved = new Map(aliases.map(({from, to}) => [from, to]))
  const isUnknown = unknownAddresses(entries, corpus, readings)
  const headings = headingsOf(corpus, readings)
  const variantsOf = linkVariants(corpus)
  const own = new Map([
    ...writtenTextsOf(corpus).map(
      ({entry: {address, file}}) => [file, splitAddress(address).page] as const
    ),
    ...corpus.pages.map((page) => [page.file, addressOfPage(corpus, page)] as const)
  ])
  const has = (page: string, fragment: string | undefined) =>
    (attachments.has(page) && !fragment) ||
    (pages.has(page) &&
      (!fragment || pages.get(page)?.has(fragment) || headings.get(page)?.has(fragment)))
  const diagnostics: Diagnostic[] = []

  for (const {file, href, place} of [...inTexts(readings), ...inFields(entries)]) {
    const {page: written, fragment} = splitAddress(decoded(href))
    // A place in the page itself.
    const page = written || own.get(file)
    if (page === undefined || isUnknown(page, fragment)) continue
    if ([moved, withdrawn, published].some((living) => living.has(href))) continue
    if (!fragment && (moved.has(page) || withdrawn.has(page))) continue
    const isFile = attachments.has(page)
    const variants = written === '' || isFile ? [page] : variantsOf(file, page)
    const missing = variants.find((variant) => !has(variant, fragment))
    if (missing === undefined) continue

    const suggest = diagnostics.length < mostSuggestions
    if (fragment && pages.has(missing)) {
      const ids = () => [...(pages.get(missing) ?? []), ...(headings.get(missing) ?? [])]
      diagnostics.push({
        file,
        place: place(),
        rule: 'broken-anchor',
        found: fragment,
        subject: missing,
        nearest: suggest ? nearest(fragment, ids()) : undefined
      })
      continue
    }
    diagnostics.push({
      file,
      place: place(),
      rule: 'broken-link',
      found: href,
      nearest: suggest ? nearestLiving(page, fragment) : undefined
    })
  }
  return diagnostics

  /** Of a page that has moved or is gone, the place as it is now, or the page that tells of it. */
  function nearestLiving(page: string, fragment: string | undefined): string | undefined {
    const now = moved.get(page)
    if (now) return has(now, fragment) ? `${now}#${fragment}` : now
    return withdrawn.has(page) ? page : nearest(page, [...pages.keys(), ...attachments])
  }
}

/** Headings that links may lead to, by the address of the editorial page, in every language. */
function headingsOf(corpus: Corpus, readings: Readings): Map<string, ReadonlySet<string>> {
  return new Map(
    editorialPages(corpus).map(({language, page}) => [
      addressOfPage(corpus, {address: page.address, language}),
      new Set(readings.get(page.file)?.parts.flatMap(({id}) => id ?? []))
    ])
  )
}

/** The pages that a link leads to: in each language that shows its text, to the page in that one. */
function linkVariants(corpus: Corpus): (file: string, page: string) => string[] {
  const {languages} = corpus.site
  const [main] = languages
  const shownIn = Map.groupBy(editorialPages(corpus), ({page}) => page.file)
  return (file, page) => {
    if (languages.some((language) => page.startsWith(`/${language}/`))) return [page]
    const shown = shownIn.get(file)?.map(({language}) => language) ?? languages
    return shown.map((language) => (language === main ? page : `/${language}${page}`))
  }
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

/** Fields that hold an address of the site: of the publication log, of tombstones. */
function inFields(entries: Entries): Written[] {
  return kindNames.flatMap((kind) =>
    entries
      .of(kind)
      .flatMap(({data, file, placeOf}) =>
        referencesIn(entryKinds[kind].schema, data).flatMap(({id: href, path, to}) =>
          to === 'address' ? [{file, href, place: () => placeOf(...path)}] : []
        )
      )
  )
}
