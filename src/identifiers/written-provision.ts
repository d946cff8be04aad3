import {spacedLabel} from './clause.ts'
import type {ProvisionPath} from './provision.ts'
import {parseStatuteNumber, type StatuteNumber} from './statute-number.ts'

//   611/2021 14 § · 611/2021 6 a § · 611/2021 7 § 4 mom.
const gap = '[ \\u00A0]'
const writtenProvision = new RegExp(
  `^(?<statute>\\d+/\\d{4})${gap}(?<section>\\d+)(?:${gap}?(?<letter>[a-z]))?${gap}?§` +
    `(?:${gap}(?<subsection>\\d+)${gap}mom\\.)?$`,
  'u'
)

/** A provision that a field names. */
export interface WrittenProvision extends Pick<ProvisionPath, 'section' | 'subsection'> {
  statute: StatuteNumber
}

/** A section as Finnish and Swedish write it: `5 a §`. */
export function shownSection(section: string): string {
  return `${spacedLabel(section)}\u00A0§`
}

/** Reads a provision as fields name it: `611/2021 14 §`, `611/2021 7 § 4 mom.`. */
export function parseProvision(text: string): WrittenProvision | undefined {
  const match = writtenProvision.exec(text)?.groups
  const statute = parseStatuteNumber(match?.['statute'] ?? '')
  if (!match || !statute) return undefined
  return {
    statute,
    section: `${match['section']}${match['letter'] ?? ''}`,
    ...(match['subsection'] && {subsection: Number(match['subsection'])})
  }
}
