/** Number of an act or decree in the Statutes of Finland (säädösnumero), for example 611/2021. */
export interface StatuteNumber {
  /** Year of publication, four digits. */
  year: number
  /** Running number inside the year. */
  number: number
}

/** Number, slash, year: `611/2021`. The oldest in force are of 1734. */
export const statuteNumberPattern = /^(?<number>[1-9]\d{0,4})\/(?<year>1[789]\d\d|20\d\d)$/u

/** Reads `611/2021`. Answers `undefined` for anything else. */
export function parseStatuteNumber(text: string): StatuteNumber | undefined {
  const groups = statuteNumberPattern.exec(text)?.groups
  return groups ? {year: Number(groups['year']), number: Number(groups['number'])} : undefined
}

/** Writes the number as the Statutes of Finland do: `611/2021`. */
export function formatStatuteNumber({year, number}: StatuteNumber): string {
  return `${number}/${year}`
}

/** Writes the number with the year first, as folders, ELI and our addresses do: `2021-611`. */
export function statuteKey({year, number}: StatuteNumber): string {
  return `${year}-${number}`
}

/** Years in which an act of this number may have been given: the last of December is published in January. */
export function yearsOfGiving(number: string): number[] {
  const year = parseStatuteNumber(number)?.year ?? 0
  return [year - 1, year]
}

/** Order of the statute book: by year, then by number. */
export function compareStatutes(a: StatuteNumber, b: StatuteNumber): number {
  return a.year - b.year || a.number - b.number
}

/** Whether two numbers name one act. */
export function sameStatute(a: StatuteNumber, b: StatuteNumber): boolean {
  return a.year === b.year && a.number === b.number
}
