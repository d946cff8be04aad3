import type {Language} from '../identifiers/language.ts'
import type {LifeEventKind} from '../schemas/life.ts'
import {words} from './words.ts'

/** Words for the days of a version: when it came into force, what ended it, between whom it is. */
export interface LifeWords {
  title: string
  period: string
  /** The same of an amendment: how long its wording is in force. */
  periodOfWording: string
  /** First and last day in force, as they are written; either may be unknown. */
  days: (from: string | undefined, until: string | undefined) => string
  knownFrom: string
  condition: string
  /** An entry into force that has a condition which no source tells to have been met. */
  entersIf: string
  inForceFor: string
  replacedOn: string
  applies: string
  /** Of an agreement that others amend: what they do to it, and where the words of a clause are from. */
  amending: {
    notice: string
    compiled: string
    amends: string
    amendments: string
    amendment: string
    touched: Record<'amended' | 'added' | 'removed', string>
    wording: string
    amended: string
    /** The same of an agreement, after its title and before that of the amendment. */
    agreementAmended: string
    added: string
    removed: string
    former: string
    last: string
  }
  /** What happened, with the party where it is about one, and the last day in force. */
  events: Record<LifeEventKind, (party?: string, until?: string) => string>
}

/** Words for the days of a version in one language. */
export function lifeWordsIn(language: Language): LifeWords {
  return words[language].life
}
