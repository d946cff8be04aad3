/** Place of a provision inside its statute, outermost level first. */
export interface ProvisionPath {
  /** Osa. Only named where the statute has parts. */
  part?: string
  /** Luku. Absent when the statute has no chapters, or when a citation leaves it out. */
  chapter?: string
  /** Pykälä, without the sign: `6`, `6a`. */
  section: string
  /** Momentti, counted from 1. */
  subsection?: number
  /** Kohta: `2`, `2a`. Not an mdast `paragraph`. */
  paragraph?: string
  /** Alakohta: `a`. */
  subparagraph?: string
}

/**
 * `eId` of a provision by the Akoma Ntoso naming convention, as Finlex uses it:
 * `part_1__chp_3__sec_14__subsec_1`. Levels that are not named are left out.
 */
export function provisionEId(path: ProvisionPath): string {
  return [
    path.part && `part_${path.part}`,
    path.chapter && `chp_${path.chapter}`,
    `sec_${path.section}`,
    path.subsection && `subsec_${path.subsection}`,
    path.paragraph && `para_${path.paragraph}`,
    path.subparagraph && `subpara_${path.subparagraph}`
  ]
    .filter(Boolean)
    .join('__')
}

/** HTML `id` of a subsection on its section's own page: `subsec_1`. */
export function subsectionId(subsection: number): string {
  return `subsec_${subsection}`
}

/** HTML `id` of a line of an archived source, counted from 1: `l12`. */
export function lineId(line: number): string {
  return `l${line}`
}

/** Order of section numbers: `6`, `6a`, `7`, `10`. */
export function compareSections(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0)
}
