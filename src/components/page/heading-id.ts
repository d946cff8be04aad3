import type {Passage} from '../../texts/passage.ts'

/** `id` of the heading before a passage. */
export function headingId({id}: Passage): string {
  return `${id}_otsikko`
}
