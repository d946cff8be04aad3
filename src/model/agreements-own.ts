import type {Passage} from '../texts/passage.ts'
import type {Corpus, Version} from './corpus.ts'
import {sourcesOf} from './find.ts'

/**
 * Whether a passage is the agreement speaking for itself: taken word for word from its archived text,
 * where the whole text is there. What only a minute quotes of it stays a quotation.
 */
export function isAgreementsOwn(
  corpus: Corpus,
  {data}: Version,
  {kind, sources}: Passage
): boolean {
  return (
    kind === 'quoted' &&
    data.numbering !== 'site' &&
    !data.fullText &&
    sourcesOf(corpus, sources).every((source) => source.data.kind === 'agreement')
  )
}
