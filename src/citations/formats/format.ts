import {sameStatute} from '../../identifiers/statute-number.ts'
import {formatPlaces, joinWords} from './format-list.ts'
import {formatLevels, formatNumber, namedLevels} from './format-path.ts'
import {formatTitle} from './format-title.ts'
import type {FormatOptions, Reference} from './reference.ts'

/**
 * Writes a reference as a lawyer would.
 *
 *     hyvinvointialueesta annetun lain (611/2021) 14 §:n 1 momentti
 *     14 § 1 mom. i lagen om välfärdsområden (611/2021)
 *     section 14, subsection 1 of the Act on Wellbeing Services Counties (611/2021)
 */
export function formatReference({statute, path}: Reference, options: FormatOptions): string {
  const {language, case: grammaticalCase = 'nominative'} = options
  const named = namedLevels(path)
  if (named.length === 0) return formatTitle(statute, options)
  const parts = named.map(({level, value}) => ({
    level,
    numbers: formatNumber(value, language),
    several: false
  }))
  return withTitle(statute, formatLevels(parts, language, grammaticalCase), options)
}

/** Writes several references, those of one act together: `6 ja 7 §`, `14 §:n 1 ja 3 momentti`. */
export function formatReferences(references: readonly Reference[], options: FormatOptions): string {
  const {language, case: grammaticalCase = 'nominative'} = options
  const words = byAct(references).map((group) => {
    const [first] = group
    const places = formatPlaces(
      group.map(({path}) => path),
      language,
      grammaticalCase
    )
    if (!first) return ''
    return places === ''
      ? formatTitle(first.statute, options)
      : withTitle(first.statute, places, options)
  })
  return joinWords(words, language, references.length > words.length ? 'outer' : 'inner')
}

/** References of one act in a row. A place without a chapter never follows one that has it. */
function byAct(references: readonly Reference[]): Reference[][] {
  const groups: Reference[][] = []
  for (const reference of references) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const together =
      last !== undefined &&
      sameStatute(last.statute, reference.statute) &&
      Object.keys(last.path).length > 0 &&
      (last.path.chapter === undefined) === (reference.path.chapter === undefined)
    if (group && together) group.push(reference)
    else groups.push([reference])
  }
  return groups
}

function withTitle(statute: Reference['statute'], places: string, options: FormatOptions): string {
  const title = formatTitle(statute, options, 'before its section')
  switch (options.language) {
    case 'fi':
      return `${title} ${places}`
    case 'sv':
      return `${places} i ${title}`
    case 'en':
      return `${places} of the ${title}`
  }
}
