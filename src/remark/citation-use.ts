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
