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

/**
 * The day that a text speaks of. One title has been several acts in turn: the day decides which of
 * them the text means. A version of the agreement is named by its year.
 */
export function dayOfText(file: string, data: object): string | undefined {
  const {checked, date, decidedOn, updated}: Dated = data
  const version = /^agreement\/(?<year>\d{4})/u.exec(file)?.groups?.['year']
  return decidedOn ?? date ?? checked ?? updated ?? version
}
