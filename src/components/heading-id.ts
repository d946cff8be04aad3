import type {Passage} from '../corpus/corpus.ts'

/** `id` of the heading before a passage. */
export function headingId({id}: Passage): string {
  return `${id}_otsikko`
}
