import type {Source} from '../../model/corpus.ts'
import type {Strings} from '../../strings/strings.ts'

/** What a source's page holds, for its table of contents. */
export function sourceContents({lines, quotedBy}: Source, isUsed: boolean, t: Strings) {
  return [
    {id: 'osoittaa', label: t.sources.supports},
    ...(quotedBy.length > 0 ? [{id: 'lainaukset', label: t.sources.quotations}] : []),
    ...(isUsed ? [{id: 'tahan', label: t.sources.usedIn}] : []),
    ...(lines ? [{id: 'teksti', label: t.sources.archived}] : [])
  ]
}
