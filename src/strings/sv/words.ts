import type {strings as model} from '../fi/words.ts'
import {agreement} from './agreement.ts'
import {decisions} from './decisions.ts'
import {frame} from './frame.ts'
import {records} from './records.ts'

export {amendments} from './amendments.ts'
export {authenticity} from './authenticity.ts'
export {citationList} from './citation-list.ts'
export {comparison} from './comparison.ts'
export {decision} from './decision.ts'
export {life} from './life.ts'
export {request} from './request.ts'
export {rhythm} from './rhythm.ts'
export {search} from './search.ts'
export {tables} from './tables.ts'

/** Words of the interface in Swedish, as it is written in Finland. */
export const strings: typeof model = {...frame, ...agreement, ...decisions, ...records}

/** The language itself, and how it tells of others. */
export const language = {
  name: 'Svenska',
  locale: 'sv-FI',
  /** ISO 639-2, as Akoma Ntoso writes it. */
  threeLetters: 'swe',
  /** Whether days are numbers, `6.10.2025`, or months are written by their names. */
  daysAreNumbers: true,
  inLanguage: {fi: 'på finska', sv: 'på svenska', en: 'på engelska'}
}
