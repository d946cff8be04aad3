import {inferredMark} from '../../citations/index.ts'
import type {Language} from '../../identifiers/language.ts'
import type {Decision} from '../../model/corpus.ts'
import {formatDate} from '../../strings/dates.ts'
import {citedIn} from '../../views/cite.ts'

/** Day of the meeting, with a mark where no source tells it whole: `15.5.2023 (vuosi päätelty)`. */
export function meetingDay({data}: Decision, language: Language): string {
  return (
    formatDate(data.decidedOn, language) + inferredMark(data.decidedOnInferred, citedIn(language))
  )
}
