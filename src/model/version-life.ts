import type {LifeEventData} from '../schemas/life.ts'
import type {Party} from './corpus.ts'

/**
 * What is known of a version on the site's day.
 *
 * `in-force`: a source tells its first day, or that it was in force, and no source an end of it.
 * `upcoming`: its first day is to come. `conditional`: its first day has passed, and no source tells
 * whether its condition was met. `ended`, `replaced`, `annulled`: it was in force. `lapsed`: it never
 * was. `amended`: the agreement is in force with words that an amendment gave it since. `approved`: every party has approved it, and no source tells its first day. `pending`: neither.
 */
export type VersionState =
  | 'in-force'
  | 'amended'
  | 'upcoming'
  | 'conditional'
  | 'ended'
  | 'replaced'
  | 'annulled'
  | 'lapsed'
  | 'approved'
  | 'pending'

/** The days of a version, as its sources tell them. */
export interface VersionLife {
  /** In the order of days; without a day first. */
  events: LifeEvent[]
  /** First day in force. */
  from?: string
  /** Day on which a source tells that it was in force, where no first day is known. */
  knownFrom?: string
  /** Last day in force. */
  until?: string
  /** Condition of its entry into force, in words. */
  condition?: string
  /** First day of the version that took its place. */
  replacedOn?: string
  /** The parties between which it is in force, where it is so for some of them only. */
  inForceFor?: Party[]
}

/** An event of a version's life, with its party looked up. */
export interface LifeEvent extends Omit<LifeEventData, 'party'> {
  party?: Party
}
