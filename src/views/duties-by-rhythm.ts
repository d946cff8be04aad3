import type {Corpus, Section} from '../model/corpus.ts'
import {type DutyRhythm, dutyRhythms} from '../schemas/scalars.ts'
import type {Passage} from '../texts/passage.ts'

/** A subsection that says how often. */
export interface RhythmicDuty {
  section: Section
  passage: Passage
}

/** Duties that come again, by how often; rarest first. */
export function dutiesByRhythm({acts}: Corpus): [rhythm: DutyRhythm, duties: RhythmicDuty[]][] {
  const duties = acts
    .flatMap(({sections}) => sections)
    .flatMap((section) => section.reading.passages.map((passage) => ({section, passage})))
  return dutyRhythms
    .map((rhythm): [DutyRhythm, RhythmicDuty[]] => [
      rhythm,
      duties.filter(({passage}) => passage.subsection?.rhythms.includes(rhythm))
    ])
    .filter(([, found]) => found.length > 0)
}
