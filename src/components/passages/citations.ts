import {citationLanguages} from '../../citations/index.ts'
import type {Language} from '../../identifiers/language.ts'
import type {Decision, Section} from '../../model/corpus.ts'
import {wordingOf} from '../../strings/provision-status.ts'
import {inLanguageLabel, type Strings} from '../../strings/strings.ts'
import {citeDecision, citeSection} from '../../views/cite.ts'

/** Words to cite a section with, in the languages its act has a title in. */
export function sectionCitations(section: Section, shown: Language, t: Strings) {
  const {title} = section.act.data
  const known = citationLanguages.filter((language) => title[language])
  const nominatives = known.map((lang) => ({
    label: inLanguageLabel(lang, shown),
    text: `${citeSection(section, lang)}, ${wordingOf(section.data.includes, lang)}`,
    lang
  }))
  const genitive = {
    label: t.cite.genitive,
    text: citeSection(section, 'fi', undefined, 'genitive'),
    lang: 'fi'
  } as const
  return nominatives.toSpliced(1, 0, genitive)
}

/** Words to cite a decision with: its body has a name in one language only. */
export function decisionCitations(decision: Decision, language: Language, t: Strings) {
  return [{label: t.cite.citation, text: citeDecision(decision, language)}]
}
