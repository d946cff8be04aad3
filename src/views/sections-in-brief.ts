import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {Corpus} from '../model/corpus.ts'

/** The sections the site explains, act by act: `611/2021 14 § · 612/2021 6, 7 ja 10 §`. */
export function sectionsInBrief({acts}: Corpus, language: string): string {
  const list = new Intl.ListFormat(language)
  return acts
    .filter(({sections}) => sections.length > 0)
    .map(({number, sections}) => {
      const numbers = sections.map(({data}) => data.section)
      return `${formatStatuteNumber(number)} ${list.format(numbers)}\u00A0§`
    })
    .join('\u00A0· ')
}
