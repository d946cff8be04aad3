import type {StatuteNumber} from '../../identifiers/statute-number.ts'

/** Something of the caller's collection: an act or a part of it, or a decision by its slug. */
export type Held =
  | {statute: StatuteNumber; section?: string; subsection?: number}
  | {decision: string}

/** What the caller's own collection holds: the only thing that resolving asks of it. */
export interface Holdings {
  /** Where a thing lives: the library knows no address of the caller's. */
  addressOf(held: Held): string
  hasAct(statute: StatuteNumber): boolean
  hasSection(statute: StatuteNumber, section: string): boolean
  hasSubsection(statute: StatuteNumber, section: string, subsection: number): boolean
  /** Sections held of an act, for a suggestion when the cited one is not among them. */
  sectionsOf?(statute: StatuteNumber): readonly string[]
  /** Part and chapter of a section, as far as known. Finlex wants them in its addresses. */
  placeOf?(statute: StatuteNumber, section: string): {part?: string; chapter?: string} | undefined
  /** Slug of the decision page when body, day and section match. */
  findDecision?(decision: {body?: string; date?: string; section: string}): string | undefined
  /** Slug of the one decision page with a registry number. */
  findByRegistryNumber?(number: string): string | undefined
}
