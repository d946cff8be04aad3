import type {Language} from '../identifiers/language.ts'
import type {Decision} from '../model/corpus.ts'
import {titleIn} from './words-in.ts'

/** The decisions before and after, as the page leads to them. */
export function neighbourDecisions(
  {next, previous}: Decision,
  language: Language,
  contentLang: Language | undefined
) {
  const to = (decision: Decision | undefined) => {
    const title = decision && titleIn(decision, language, contentLang)
    return title && {label: title.text, lang: title.lang, address: decision.address}
  }
  return {previous: to(previous), next: to(next)}
}
