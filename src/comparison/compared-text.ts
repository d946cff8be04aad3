/** A paragraph, an item of a list or a row of a table: what sentences do not run across. */
export interface ComparedBlock {
  /** Id of the passage that it is part of. */
  passage: string
  kind: 'paragraph' | 'item' | 'row'
  /** Number of an item in a numbered list: `2.`. */
  label?: string
  /** The text's own number that it begins with: `5.1`, `a)`. */
  number?: string
  /** White space folded; the cells of a row are parted by a tab. */
  text: string
}

/** An article, or anything else that is compared with its like: a section of law would be one too. */
export interface ComparedArticle {
  id: string
  /** Its number as it is written; compared where the numbers are the text's own. */
  label: string
  heading: string
  /** Whether its words are known: then, and only then, `blocks` are compared. */
  isKnown: boolean
  blocks: readonly ComparedBlock[]
}

/** One wording of a whole text. */
export interface ComparedText {
  /** In the order of the text. */
  articles: readonly ComparedArticle[]
  /** Whether nothing is missing: only then is what the other text lacks new or removed. */
  isWhole: boolean
  /** Whether order, numbers and headings are the text's own, not the site's. */
  hasOwnNumbers: boolean
}

/** A sentence with its place. */
export interface Sentence {
  article: ComparedArticle
  block: ComparedBlock
  /** Whether the block begins with it. */
  isFirst: boolean
  /** With the white space before it: a space at the beginning of a block. */
  text: string
}
