import {type Clause as ClauseName, compareClauses} from '../identifiers/clause.ts'
import {routes} from '../identifiers/routes.ts'
import type {Article, Version} from './corpus.ts'
import {partiesOn} from './derive-lives.ts'

/** A clause of a version with the agreement that gave it its words. */
export interface Clause {
  /** Its words; where it was removed, its last. */
  article: Article
  /** The version whose words these are. */
  from: Version
  /** Its place in the version that it is read in. */
  address: string
  /** The words that an amendment has changed. */
  before?: Article
  /** The amendment that took it away. */
  removedBy?: Version
}

/**
 * Fills in the whole wording of each version. Of an amendment it is consolidated: what has amended
 * the agreement up to its first day, each in the place of what it changes.
 */
export function deriveWordings(versions: readonly Version[], today: string): void {
  for (const version of versions) {
    version.amendments.sort(compareFirstDays)
    if (!version.amends) version.wording = version.articles.map((one) => clauseOf(one, version))
  }
  for (const agreement of versions) {
    for (const amendment of agreement.amendments) {
      amendment.wording = consolidated(amendment, [...appliedBefore(amendment), amendment])
    }
    tellAmended(agreement, today)
  }
}

/** The amendments that stand behind the words that an amendment changes, oldest first. */
export function appliedBefore(version: Version): Version[] {
  const from = firstDay(version)
  return (version.amends?.amendments ?? []).filter((other) => {
    const since = firstDay(other)
    if (other === version || failed.has(other.state) || !since) return false
    if (!from) return other.state === 'in-force' || other.state === 'amended'
    const hasEnded = other.life.until !== undefined && other.life.until < from
    return since <= from && !hasEnded
  })
}

/** The version whose words an amendment changes: the one before it, or the agreement itself. */
export function wordingBefore(version: Version): Version | undefined {
  const from = firstDay(version)
  const earlier = appliedBefore(version).filter((other) => !from || (firstDay(other) ?? '') < from)
  return earlier.at(-1) ?? version.amends
}

/**
 * The version whose words a version changes or takes the place of: of an agreement that was amended,
 * the wording that it had by then, unless an amendment of it is named.
 */
export function versionBefore(version: Version): Version | undefined {
  const {replaces} = version
  if (!replaces || replaces.amends) return wordingBefore(version) ?? replaces
  const from = firstDay(version)
  const applied = replaces.amendments.filter((one) => {
    const since = firstDay(one)
    return since !== undefined && !failed.has(one.state) && (!from || since < from)
  })
  return applied.at(-1) ?? replaces
}

/** What was done to a clause of the agreement that the version amends; nothing where it stays. */
export function changeOf(
  {before, from, removedBy}: Clause,
  {amends}: Version
): 'amended' | 'added' | 'removed' | undefined {
  if (removedBy) return 'removed'
  if (!amends || from === amends) return undefined
  return before ? 'amended' : 'added'
}

/** What never applied, and what may not apply. */
const failed: ReadonlySet<Version['state']> = new Set([
  'lapsed',
  'annulled',
  'conditional',
  'approved',
  'pending'
])

/** First day in force, or the first on which a source tells that it was; else the day that was meant. */
function firstDay({life}: Version): string | undefined {
  const dayOf = (kind: string) => life.events.find(({event}) => event === kind)?.on
  return life.from ?? dayOf('in-force') ?? dayOf('enters')
}

function compareFirstDays(a: Version, b: Version): number {
  const [one = '9999', other = '9999'] = [firstDay(a), firstDay(b)]
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1
}

function clauseOf(article: Article, version: Version): Clause {
  return {article, from: version, address: routes.passage(version.id, article.eId)}
}

function consolidated(version: Version, amendments: readonly Version[]): Clause[] {
  const clauses = new Map(
    version.amends?.wording.map((clause) => [clause.article.eId, clause] as const)
  )
  for (const amendment of amendments.toSorted(compareFirstDays)) {
    for (const article of amendment.articles) {
      const known = clauses.get(article.eId)
      const before = known && !known.removedBy ? known.article : undefined
      // Its chapter is told by the agreement: an amendment need not say it again.
      if (known?.article.chapter) article.chapter ??= known.article.chapter
      clauses.set(article.eId, {...clauseOf(article, amendment), ...(before && {before})})
    }
    for (const eId of amendment.data.removes ?? []) {
      const known = clauses.get(eId)
      if (known) clauses.set(eId, {...known, removedBy: amendment})
    }
  }
  return [...clauses.values()]
    .map((clause) => ({...clause, address: routes.passage(version.id, clause.article.eId)}))
    .sort((a, b) => compareClauses(nameOf(a.article), nameOf(b.article)))
}

function nameOf({eId, number, part, slug}: Article): ClauseName {
  return {number, part, slug, label: eId.replace(/^[a-z]+_?/u, '')}
}

/**
 * The agreement and what has amended it are in force together; the words in force are those of the
 * newest amendment. Between parties that have not made the amendments those of the agreement stay.
 */
function tellAmended(agreement: Version, today: string): void {
  const {amendments, state} = agreement
  const inForce = amendments.filter((one) => one.state === 'in-force')
  if (notYet.has(state)) {
    const {condition} = agreement.life
    for (const one of inForce) {
      one.state = state
      if (condition) one.life.condition ??= condition
    }
    return
  }
  if (ended.has(state)) {
    for (const one of inForce) one.state = state
    for (const one of amendments) {
      if (one.state !== 'upcoming') continue
      one.state = 'lapsed'
      delete one.life.from
    }
  }
  const newest = inForce.at(-1)
  if (state !== 'in-force' || !newest) return
  for (const one of inForce) if (one !== newest) one.state = 'amended'
  const isForAll = partiesOn(agreement, today).every((party) => newest.parties.includes(party))
  if (isForAll) agreement.state = 'amended'
}

/** Of an agreement that is not known to be in force no amendment is, whatever its own day. */
const notYet: ReadonlySet<Version['state']> = new Set(['upcoming', 'conditional'])

const ended: ReadonlySet<Version['state']> = new Set(['ended', 'annulled', 'lapsed', 'replaced'])
