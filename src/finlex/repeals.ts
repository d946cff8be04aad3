import {type StatuteNumber, sameStatute} from '../identifiers/statute-number.ts'
import type {FinlexAct} from './act.ts'

/** A sentence in an act's own section that repeals something of another act. */
export interface RepealInSection {
  /** Where it stands. */
  section: string
  subsection?: number
  /** The paragraph, with its items, as written. */
  text: string
  /** The acts that it names. */
  statutes: StatuteNumber[]
}

const verb = /\b(?:kumotaan|kumoaa|upphävs|upphäver)\b/iu

/**
 * Repeals that stand in an act's own sections and in no enacting clause: "Tällä lailla kumotaan … annetun
 * lain (612/2021) 6 luku."
 *
 * Only those that name `statute`, when one is given.
 */
export function repealsInSections(act: FinlexAct, statute?: StatuteNumber): RepealInSection[] {
  return act.sections.flatMap(({number, subsections}) =>
    subsections.flatMap(({number: subsection, text, paragraphs, closing}) => {
      const words = [
        ...text,
        ...paragraphs.map((item) => `${item.number} ${item.text.join(' ')}`),
        ...closing
      ].join(' ')
      const statutes = statutesIn(words)
      const isNamed = !statute || statutes.some((one) => sameStatute(one, statute))
      if (!(verb.test(words) && statutes.length > 0 && isNamed)) return []
      return [
        {section: number, ...(subsection !== undefined && {subsection}), text: words, statutes}
      ]
    })
  )
}

function statutesIn(text: string): StatuteNumber[] {
  return [...text.matchAll(/\((?<number>\d{1,5})\/(?<year>\d{4})\)/gu)].map(({groups}) => ({
    number: Number(groups?.['number']),
    year: Number(groups?.['year'])
  }))
}
