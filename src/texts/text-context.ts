import type {FindOptions} from '../citations/index.ts'
import {parseStatuteNumber} from '../identifiers/statute-number.ts'

/** The days that files tell of themselves, any of them missing. */
interface Dated {
  /** Of a decision. */
  decidedOn?: string | undefined
  /** Of a source, which may be dated by its year or month alone. */
  date?: string | undefined
  /** Of a source or a section. */
  checked?: string | undefined
  /** Of an editorial page. */
  updated?: string | undefined
}

/** The act that an archived text is the wording of. */
interface Worded {
  wording?: {act: string} | undefined
}

/** What a file tells of itself that decides what the citations in its text mean. */
export function contextOfText(file: string, data: object): FindOptions {
  return {date: dayOfText(file, data), own: actOfText(file, data)}
}

/**
 * The day that a text speaks of. One title has been several acts in turn: the day decides which of
 * them the text means. A version of the agreement is named by its year.
 */
function dayOfText(file: string, data: object): string | undefined {
  const {checked, date, decidedOn, updated}: Dated = data
  const version = /^agreement\/(?<year>\d{4})/u.exec(file)?.groups?.['year']
  return decidedOn ?? date ?? checked ?? updated ?? version
}

/** A section speaks of its act, as the act itself does: `5 §:ssä` there is another section of it. */
function actOfText(file: string, {wording}: Worded): FindOptions['own'] {
  if (wording) return parseStatuteNumber(wording.act)
  const {year, number} = /^statutes\/(?<year>\d+)-(?<number>\d+)\//u.exec(file)?.groups ?? {}
  return parseStatuteNumber(`${number}/${year}`)
}
