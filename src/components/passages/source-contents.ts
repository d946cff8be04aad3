import type {Language} from '../../identifiers/language.ts'
import type {Source} from '../../model/corpus.ts'
import {amendmentWordsIn} from '../../strings/provision-status.ts'
import type {Strings} from '../../strings/strings.ts'

/** What a source's page holds, for its table of contents. */
export function sourceContents(
  {lines, quotedBy}: Source,
  {isAmended, isUsed}: {isAmended: boolean; isUsed: boolean},
  t: Strings,
  language: Language
) {
  return [
    {id: 'osoittaa', label: t.sources.supports},
    ...(isAmended ? [{id: 'muutokset', label: amendmentWordsIn(language).title}] : []),
    ...(lines ? [{id: 'teksti', label: t.sources.archived}] : []),
    ...(quotedBy.length > 0 ? [{id: 'lainaukset', label: t.sources.quotations}] : []),
    ...(isUsed ? [{id: 'tahan', label: t.sources.usedIn}] : [])
  ]
}
