import {siteAddresses} from '../addresses/addresses.ts'
import {formerPlaces} from '../addresses/former-places.ts'
import {checkLedger, checkLedgerFile, ledgerFile, publishedAddresses} from '../addresses/ledger.ts'
import {checkAmendments} from '../checks/check-amendments.ts'
import {checkArchives} from '../checks/check-archives.ts'
import {checkAttachments, scannedAttachments} from '../checks/check-attachments.ts'
import {
  checkFinality,
  checkForce,
  checkLanguages,
  checkOutsideQuotations
} from '../checks/check-claims.ts'
import {checkDays, checkMeetings} from '../checks/check-days.ts'
import {checkEarlyDays} from '../checks/check-early-days.ts'
import {checkJoined} from '../checks/check-joined.ts'
import {checkLaw, checkLawDays} from '../checks/check-law.ts'
import {checkLinks, checkWithdrawn} from '../checks/check-links.ts'
import {checkNames} from '../checks/check-names.ts'
import {checkQuotations} from '../checks/check-quotations.ts'
import {checkMergers, checkRecords} from '../checks/check-records.ts'
import {checkReferences} from '../checks/check-references.ts'
import {checkRegions} from '../checks/check-regions.ts'
import {checkRelations} from '../checks/check-relations.ts'
import {checkSite} from '../checks/check-site.ts'
import {checkApprovals, checkDecisions, checkVersionChain} from '../checks/check-truth.ts'
import {checkWordings} from '../checks/check-wordings.ts'
import {hidesAddresses, withoutConsequences} from '../checks/consequences.ts'
import {finishDiagnostics} from '../checks/finish-diagnostics.ts'
import {checkBodies} from '../checks/texts/check-bodies.ts'
import {checkTranslations} from '../checks/texts/check-translations.ts'
import {checkAppeals} from '../checks/versions/check-appeals.ts'
import {checkChapters} from '../checks/versions/check-chapters.ts'
import {checkAmending, checkLives, checkTerminations} from '../checks/versions/check-lives.ts'
import {checkSameAs} from '../checks/versions/check-same-as.ts'
import {attachmentFaults} from '../content/attachment-faults.ts'
import {readEntries} from '../content/entries.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {ruleOf} from '../diagnostics/rules/rules.ts'
import {cacheFolder} from '../disk/cache-folder.ts'
import {openValueCache, type ValueCache} from '../disk/value-cache.ts'
import type {Corpus} from '../model/corpus.ts'
import {deriveBacklinks} from '../model/derive-backlinks.ts'
import {linkCorpus} from '../model/link-corpus.ts'
import {linkQuotations} from '../model/link-quotations.ts'
import {usualTimeZone} from '../schemas/site.ts'
import {indexAddresses} from '../texts/index-addresses.ts'
import {readReadings} from '../texts/read-readings.ts'

export interface ReadOptions {
  /** Readings of earlier runs; `noCache` reads everything anew. */
  cache?: ValueCache
  /** The day that nothing may lie after, `YYYY-MM-DD`. */
  today?: string
  /** The files of data that a corpus gives: with them, a lost one is told. */
  dataFiles?: (corpus: Corpus) => readonly {address: string}[]
}

/** The content of a folder: what it says, and everything that is wrong with it. */
export interface CorpusReading {
  /** Absent while there are errors: nothing false gets out. */
  corpus?: Corpus
  /** Sorted by file and place. */
  diagnostics: Diagnostic[]
}

/**
 * Reads all of a content folder: every file once, every fault in one run.
 *
 * @throws When the folder itself cannot be read.
 */
export async function readCorpus(
  folder: string,
  options: ReadOptions = {}
): Promise<CorpusReading> {
  const cache = options.cache ?? openValueCache(cacheFolder('readings'), folder)
  const entries = readEntries(folder, cache)
  const day = options.today ?? today(entries.of('site')[0]?.data.timeZone)
  const addressIndex = indexAddresses(entries)
  const {texts: readings, drafts, archives} = readReadings(entries, addressIndex, cache)
  const publishers = new Set([
    ...entries.of('party').flatMap(({data}) => [data.name, data.officialName]),
    ...entries.of('source').map(({data}) => data.publisher)
  ])
  const scanned = scannedAttachments(entries)
  const ofAttachments = await attachmentFaults(
    entries.attachments.values(),
    publishers,
    scanned,
    cache
  )
  cache.save()

  const names = checkNames(entries)
  const written = new Map([...readings, ...drafts])
  const ofTexts = [...written.values()].flatMap(({diagnostics}) => diagnostics)
  const reading = [
    ...entries.diagnostics,
    ...names,
    ...withoutConsequences(ofTexts, entries, names)
  ]
  const linked = linkCorpus(entries, readings, archives, addressIndex, day)
  const quotations = checkQuotations(entries, linked)
  linkQuotations(quotations.found)
  const corpus = {...linked, backlinks: deriveBacklinks(linked, readings)}
  const addresses = siteAddresses(corpus)
  const ledger = entries.others.get(ledgerFile) ?? ''
  const published = publishedAddresses(ledger)
  const references = checkReferences(entries, written)
  const archiveFaults = checkArchives(entries)
  // Addresses of what could not be read, or belongs to nothing that is known, are unknown, not lost.
  const isWhole =
    archiveFaults.length === 0 &&
    !entries.hasDrafts &&
    ![...reading, ...references].some(({rule}) => hidesAddresses(rule))
  const isFaultless = ![...reading, ...references].some(isError)

  const diagnostics = finishDiagnostics([
    ...reading,
    ...checkBodies(entries, readings),
    ...checkTranslations(entries, readings),
    ...references,
    ...archiveFaults,
    ...ofAttachments,
    ...checkAttachments(entries),
    ...checkVersionChain(entries),
    ...checkDays(entries, day),
    ...checkEarlyDays(entries, day),
    ...checkLives(entries, day),
    ...checkRelations(entries),
    ...checkAppeals(entries),
    ...checkChapters(entries),
    ...checkAmending(entries, corpus),
    ...checkTerminations(entries, corpus),
    ...checkSameAs(entries, corpus),
    ...checkMeetings(entries, corpus, day),
    ...checkSite(entries),
    ...quotations.diagnostics,
    ...checkJoined(entries, corpus),
    ...checkApprovals(entries, corpus),
    ...checkDecisions(entries, corpus),
    ...checkRecords(entries, corpus),
    ...checkMergers(entries),
    ...checkOutsideQuotations(entries, corpus),
    ...checkFinality(entries, corpus),
    ...checkForce(entries, corpus),
    ...checkRegions(entries, corpus),
    ...checkLanguages(corpus),
    ...checkLaw(entries, corpus, readings, isFaultless),
    ...checkLawDays(entries),
    ...checkAmendments(entries, corpus, day),
    ...checkWordings(entries, corpus),
    ...checkLinks(entries, written, corpus, addresses, published),
    ...checkWithdrawn(entries, addresses),
    ...checkLedgerFile(entries),
    ...checkLedger(
      corpus,
      isWhole ? ledger : '',
      formerPlaces(entries, readings),
      isWhole ? options.dataFiles?.(corpus) : undefined
    )
  ])
  const isSound = !diagnostics.some(isError)
  return {diagnostics, ...(isSound && {corpus})}
}

function isError({rule}: Diagnostic): boolean {
  return ruleOf(rule).severity === 'error'
}

/**
 * The day where the agreement is, by the clock here; a build that must not depend on it sets
 * SOURCE_DATE_EPOCH, in seconds.
 */
function today(timeZone = usualTimeZone): string {
  const fixed = new Date(Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN) * 1000)
  const day = new Intl.DateTimeFormat('sv-SE', {timeZone})
  return day.format(Number.isNaN(fixed.getTime()) ? new Date() : fixed)
}
