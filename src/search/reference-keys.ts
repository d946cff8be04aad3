import {registryNumberKey} from '../identifiers/registry-number.ts'
import {type StatuteNumber, statuteKey} from '../identifiers/statute-number.ts'

/** Keys that references are looked up by, one writer for the index and for queries. */
export const referenceKeys = {
  act: (statute: StatuteNumber) => `act:${statuteKey(statute)}`,
  section: (statute: StatuteNumber, section: string) => `section:${statuteKey(statute)}/${section}`,
  subsection: (statute: StatuteNumber, section: string, subsection: string | number) =>
    `section:${statuteKey(statute)}/${section}.${subsection}`,
  /** A section or subsection of any act. */
  anySection: (section: string, subsection?: string | number) =>
    subsection === undefined ? `any:${section}` : `any:${section}.${subsection}`,
  /** A section of minutes: `§ 357`. */
  minutes: (section: string) => `minutes:${section}`,
  registryNumber: (number: string) => `registry:${registryNumberKey(number)}`,
  day: (day: string) => `day:${day}`,
  /** A chapter of an agreement: `I luku`. */
  chapter: (number: string) => `chapter:${number.toLocaleLowerCase('fi')}`,
  article: (number: string | number) => `article:${number}`
} as const
