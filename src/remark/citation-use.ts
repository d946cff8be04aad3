/** A citation found in a text, with where it leads. */
export interface CitationUse {
  /** The author's words. */
  text: string
  /** Id of the passage it stands in; empty in an editorial page. */
  passage: string
  /** The whole sentence. */
  sentence: string
  /** Our address or an outside one; absent when open. */
  address?: string
  /** Kind of the citation: `provision`, `decision`, `bill` … */
  kind: string
}

/** What is to be done with one citation of a text. */
export interface LinkedCitation {
  /** `[start, end)` in the text. */
  span: readonly [start: number, end: number]
  kind: string
  /** Where the link leads; absent when nothing is to be linked. */
  address?: string
  /** Where it leads in words: the accessible name of the link says it after the author's words. */
  destination?: string
  /** The reference in one form for scripts and styles, `611/2021 14 § 1 mom.`. */
  reference?: string
  /** What the author has to mend. */
  fault?: {rule: string; expected?: string | undefined; nearest?: string | undefined}
}

/** Finds the citations of a text and says where each leads. */
export type LinkCitations = (
  text: string,
  options: {
    /** The author has marked that the site does not hold what is cited. */
    external?: boolean
  }
) => readonly LinkedCitation[]
