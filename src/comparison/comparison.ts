import type {Piece} from './compare-words.ts'
import type {ComparedArticle, ComparedBlock} from './compared-text.ts'

/** What has become of an article. Several may hold: moved and changed. */
export type ArticleState =
  | 'same'
  | 'changed'
  | 'moved'
  | 'renumbered'
  | 'split'
  | 'merged'
  | 'new'
  | 'removed'
  /** The words of one side are not known: nothing is compared. */
  | 'unknown'

/** A sentence in its place, in pieces. */
export interface RowSide {
  article: ComparedArticle
  block: ComparedBlock
  /** Whether the block begins with it. */
  isFirst: boolean
  pieces: Piece[]
}

/** A sentence beside what it was: one of the sides is absent where it is only on the other. */
export interface Row {
  state: 'same' | 'changed' | 'renumbered' | 'added' | 'removed' | 'moved-here' | 'moved-away'
  older?: RowSide
  newer?: RowSide
  /** Of a sentence that has moved: which of all moves it is, and what stands in the other text. */
  move?: RowSide & {number: number}
  /** Id of the change that tells of it; absent where nothing has changed. */
  change?: string
}

/** Articles on one matter with their sentences. */
export interface ComparedGroup {
  /** Fragment of its place in the page of the comparison. */
  id: string
  older: ComparedArticle[]
  newer: ComparedArticle[]
  states: ArticleState[]
  /** In an order that is that of both texts; empty where nothing is compared. */
  rows: Row[]
}

/** One entry of the list of changes. */
export interface Change {
  /** Made of what has changed: it stays when other changes come or go. */
  id: string
  kind:
    | 'changed'
    | 'added'
    | 'removed'
    | 'moved'
    | 'renumbered'
    | 'heading'
    | 'article-new'
    | 'article-removed'
    | 'article-moved'
    | 'article-renumbered'
    | 'article-split'
    | 'article-merged'
  /** Id of the group that it is in. */
  group: string
  older: ComparedArticle[]
  newer: ComparedArticle[]
  /** Ids of the passages, where it concerns one. */
  olderPassage?: string
  newerPassage?: string
  /** The words before and after, what changed in them marked. */
  olderWords?: Piece[]
  newerWords?: Piece[]
}

/** Two wordings of one text compared. */
export interface Comparison {
  /** In the order of the newer text. */
  groups: ComparedGroup[]
  /** In the same order. */
  changes: Change[]
}
