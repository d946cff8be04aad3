import {parseRhythm, timesPerTerm} from '../identifiers/rhythm.ts'
import type {Corpus, Section} from '../model/corpus.ts'
import type {Passage} from '../texts/passage.ts'

/** A subsection that says how often. */
export interface RhythmicDuty {
  section: Section
  passage: Passage
}

/** Duties that come again, by how often; rarest first. */
export function dutiesByRhythm({acts}: Corpus): [rhythm: string, duties: RhythmicDuty[]][] {
  const duties = acts
    .flatMap(({sections}) => sections)
    .flatMap((section) => section.reading.passages.map((passage) => ({section, passage})))
  const rhythms = new Set(duties.flatMap(({passage}) => passage.subsection?.rhythms ?? []))
  return [...rhythms]
    .sort((a, b) => oftenness(a) - oftenness(b) || (a < b ? -1 : 1))
    .map((rhythm) => [
      rhythm,
      duties.filter(({passage}) => passage.subsection?.rhythms.includes(rhythm))
    ])
}

function oftenness(rhythm: string): number {
  const read = parseRhythm(rhythm)
  return read ? timesPerTerm(read) : 0
}
