import {routes} from '../identifiers/routes.ts'
import type {Corpus, Decision} from '../model/corpus.ts'
import type {SiteData} from '../schemas/site.ts'
import {changeWords} from '../strings/provision-status.ts'
import type {Strings} from '../strings/strings.ts'
import {changeLog, type LoggedChange} from '../views/change-log.ts'
import {citeDecision} from '../views/cite.ts'
import {atomFeed, type FeedEntry} from './atom.ts'
import {mediaTypes} from './catalogue.ts'
import type {DataFile} from './data-file.ts'
import {mainLanguage, wordsOf} from './main-language.ts'

/** So many entries are kept; all of them are in the JSON beside the page. */
const kept = 50

/** The feeds of decisions and of changes on the site. */
export function feedFiles(corpus: Corpus): DataFile[] {
  const feed = (page: string, about: (t: Strings) => [string, FeedEntry[]]): DataFile => {
    const address = routes.feed(page)
    return {
      address,
      mediaType: mediaTypes.atom,
      write: () => {
        const {site} = corpus
        const [title, entries] = about(wordsOf(site))
        return atomFeed(site, {address, page, title: `${site.name}: ${title}`, entries})
      }
    }
  }
  return [
    feed(routes.decisions(), (t) => [
      t.ways.decisions,
      corpus.decisions
        .slice(-kept)
        .reverse()
        .map((decision) => decisionEntry(decision, corpus.site, t))
    ]),
    feed(routes.changes(), (t) => [t.ways.changes, changeEntries(corpus, t).slice(0, kept)])
  ]
}

function decisionEntry(decision: Decision, site: SiteData, t: Strings): FeedEntry {
  const {address, data} = decision
  const {decidedOn, outcome, title} = data
  const citation = citeDecision(decision, mainLanguage(site))
  return {
    key: address,
    title,
    day: decidedOn,
    address,
    summary: `${citation}. ${t.state[outcome]}. ${t.stateNote[outcome]}`,
    category: {term: outcome, label: t.state[outcome]}
  }
}

/**
 * A change has no address of its own: it is known by its day and its place among the changes of
 * the day, counted from the oldest, so that new ones above it and better words leave it as it was.
 */
function changeEntries(corpus: Corpus, t: Strings): FeedEntry[] {
  const changes = changeLog(corpus)
  const left = new Map<string, number>()
  for (const {day, kind} of changes) {
    if (!isDerived(kind)) left.set(day, (left.get(day) ?? 0) + 1)
  }
  return changes.map((change) => {
    const {addresses, day, kind} = change
    const text = changeWords(change, mainLanguage(corpus.site))
    return {
      key: keyOf(change, left),
      title: `${t.changes.kind[kind]}: ${text}`,
      day,
      address: addresses?.length === 1 ? (addresses[0] ?? routes.changes()) : routes.changes(),
      summary: text,
      category: {term: kind, label: t.changes.kind[kind]}
    }
  })
}

function isDerived(kind: LoggedChange['kind']): boolean {
  return kind === 'law-amended' || kind === 'compared'
}

/** What amended the law has a number of its own, a comparison its versions. */
function keyOf(change: LoggedChange, left: Map<string, number>): string {
  const {day, kind} = change
  if (kind === 'compared') return `${routes.changes()}#${change.older}-${change.newer}`
  if (kind === 'law-amended') return `${routes.changes()}#${change.act}-${change.by}`
  const place = left.get(day) ?? 0
  left.set(day, place - 1)
  return `${routes.changes()}#${day}-${place}`
}
