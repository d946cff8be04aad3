import {parseStatuteNumber, type StatuteNumber} from '../identifiers/statute-number.ts'

/** Reads a provision in front matter, `611/2021 14 §` or `611/2021 7 § 4 mom.`. */
export function readRests(
  text: string
): {statute: StatuteNumber; section: string; subsection?: number} | undefined {
  const match =
    /^(?<statute>\d+\/\d{4})[ \u00A0](?<section>\d+)(?:[ \u00A0]?(?<letter>[a-z]))?[ \u00A0]?§(?:[ \u00A0](?<subsection>\d+)[ \u00A0]mom\.)?$/u.exec(
      text
    )?.groups
  const statute = parseStatuteNumber(match?.['statute'] ?? '')
  if (!match || !statute) return undefined
  return {
    statute,
    section: `${match['section']}${match['letter'] ?? ''}`,
    ...(match['subsection'] && {subsection: Number(match['subsection'])})
  }
}
