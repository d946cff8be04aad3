import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {Article, Corpus, Decision, Passage, Section, Version} from './corpus.ts'

/** Words to cite a section or one of its subsections with: `… annetun lain (611/2021) 14 §`. */
export function citeSection({act, data}: Section, subsection?: number): string {
  const section = `${act.data.genitive} (${formatStatuteNumber(act.number)}) ${data.section} §`
  return subsection ? `${section}:n ${subsection} momentti` : section
}

/** Words to cite a version, an article or a passage of the agreement with. */
export function citeAgreement(
  {site}: Corpus,
  version: Version,
  article?: Article,
  passage?: Passage
): string {
  return [
    `${site.agreementName.fi} ${version.id}`,
    article && `${article.number} kohta ${article.data.heading}`,
    passage && `kappale ${passage.number}`
  ]
    .filter(Boolean)
    .join(', ')
}

/** Words to cite a decision with: `Orimattila, kaupunginhallitus 6.10.2025 § 357`. */
export function citeDecision({bodyName, data, party}: Decision): string {
  const [year, month, day] = data.decidedOn.split('-').map(Number)
  const place = party ? `${party.data.name}, ${bodyName}` : bodyName
  const section = data.section ? ` § ${data.section}` : ''
  return `${place} ${day}.${month}.${year}${section}`
}
