import {finlexAct, finlexActAsPublished, finlexSection} from '../../identifiers/finlex.ts'
import type {Act, Section} from '../../model/corpus.ts'
import type {Strings} from '../../strings/strings.ts'

/** A text of the law at Finlex; its name is in its own language. */
export interface OfficialText {
  href: string
  lang: 'fi' | 'sv'
  label: string
}

/** The official texts of an act or a section in both national languages, the consolidated Finnish one first. */
export function officialTexts(
  {number}: Act,
  {statutes: {finlex}}: Strings,
  section?: Section
): [OfficialText, ...OfficialText[]] {
  const consolidated = (lang: 'fi' | 'sv') =>
    section ? finlexSection(number, section.path, lang) : finlexAct(number, lang)
  const textsIn = (lang: 'fi' | 'sv'): [OfficialText, OfficialText] => [
    {href: consolidated(lang), lang, label: finlex[lang].consolidated},
    {href: finlexActAsPublished(number, lang), lang, label: finlex[lang].asPublished}
  ]
  return [...textsIn('fi'), ...textsIn('sv')]
}
