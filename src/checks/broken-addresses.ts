import type {Entries} from '../content/entries.ts'
import {entryKinds, kindNames, pagesOfFile} from '../content/entry-kinds.ts'
import {languagePattern} from '../identifiers/language.ts'
import {routes} from '../identifiers/routes.ts'
import type {Corpus} from '../model/corpus.ts'
import type {Readings} from '../model/link-corpus.ts'
import {writtenTextsOf} from '../model/texts.ts'
import {hidesAddresses} from './consequences.ts'

/**
 * Tells whether an address belongs to a file that could not be read, or a place to a text that could
 * not. Such a file has a fault of its own; what leads to it is not at fault.
 */
export function unknownAddresses(
  entries: Entries,
  corpus: Corpus,
  readings: Readings
): (page: string, fragment?: string) => boolean {
  const unread = [...entries.broken, ...filesLeftOut(entries, corpus)]
  const others = [...formerAddresses(entries), ...addressesOfMissingFolders(entries)]
  const isUnreadPage = addressesOf(unread, others)
  const isUnreadText = addressesOf(filesOfUnreadTexts(corpus, readings))
  return (page, fragment) => isUnreadPage(page) || (!!fragment && isUnreadText(page))
}

const kindsOfPages = kindNames.filter((kind) => entryKinds[kind].glob.includes('/'))

/** Former addresses that files with other faults name. */
function formerAddresses(entries: Entries): string[] {
  return kindsOfPages
    .flatMap((kind) => entries.drafts(kind))
    .flatMap(({data}) => ('formerly' in data && data.formerly) || [])
    .filter((address) => !address.includes('#'))
}

const pagesOfFolders: Readonly<Record<string, string>> = {
  'agreement/': routes.agreement(),
  'parties/': routes.parties(),
  'sources/': routes.sources(),
  'statutes/': routes.statutes()
}

/** A folder that is missing has one fault of its own. */
function addressesOfMissingFolders({diagnostics}: Entries): string[] {
  return diagnostics.flatMap(({found = '', rule}) =>
    rule === 'missing-folder' ? (pagesOfFolders[found] ?? []) : []
  )
}

/** Files that the corpus is without: what they belong to could not be read, or is unknown. */
function filesLeftOut(entries: Entries, corpus: Corpus): string[] {
  const known = new Set(writtenTextsOf(corpus).map(({entry}) => entry.file))
  for (const {file} of [...corpus.acts, ...corpus.parties, ...corpus.pages]) known.add(file)
  return kindsOfPages.flatMap((kind) => entries.filesOf(kind)).filter((file) => !known.has(file))
}

/** Texts that were refused, whole or in part, and sources whose archived text is not there. */
function filesOfUnreadTexts({sources}: Corpus, readings: Readings): string[] {
  const refused = [...readings].flatMap(([file, {diagnostics}]) =>
    diagnostics.some(({rule}) => hidesAddresses(rule)) ? [file] : []
  )
  return [
    ...refused,
    ...sources.flatMap(({data, file, lines}) => (data.archived && !lines ? [file] : []))
  ]
}

const inOtherLanguage = new RegExp(`^/(?:${languagePattern})/`, 'u')

/** Whether a page is that of one of the files, or stands below it. */
function addressesOf(
  files: readonly string[],
  others: readonly string[] = []
): (page: string) => boolean {
  const beginnings = new Set([...files.flatMap(pagesOfFile), ...others])
  return (page) => {
    if (beginnings.size === 0) return false
    const plain = page.replace(inOtherLanguage, '/')
    for (let at = plain.indexOf('/'); at >= 0; at = plain.indexOf('/', at + 1)) {
      if (beginnings.has(plain.slice(0, at + 1))) return true
    }
    return false
  }
}
