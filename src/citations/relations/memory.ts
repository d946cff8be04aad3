import type {CitationBasis, CitedAct, CitedPath} from '../citation.ts'
import type {Mention} from '../mentions/mention.ts'
import type {NumberMark} from '../tokens/number.ts'
import type {Token} from '../tokens/tokenize.ts'

/** What a locator turned out to mean. */
export type Target =
  | {kind: 'act'; act: CitedAct; basis: CitationBasis; mention?: MentionSpan; decree?: boolean}
  | {kind: 'decision'; body?: string; date?: string}
  | {kind: 'eu-act'; celex?: string}
  | {kind: 'by-law'}
  | {kind: 'foreign'}
  | {kind: 'treaty'}

/** An act, known or not. */
export type ActTarget = Extract<Target, {kind: 'act'}>

/** Tokens of the words that decide the act, `[from, to)`. */
export interface MentionSpan {
  from: number
  to: number
}

/** What was cited or named last, and where. */
export interface Antecedent {
  target: Target
  /** Token where it begins. */
  at: number
  sentence: number
  /** Whether a provision was cited, or the act only named. */
  cited: boolean
  path: CitedPath
  /** Whether the number stood with the title. */
  numbered?: boolean
}

/** Names that a text has given to acts, by `nameKey`. They hold to its end. */
export type DefinedNames = Map<string, CitedAct>

/** What a paragraph has said so far. Nothing goes back over a paragraph but the names. */
export interface Memory {
  /** The last provision cited. */
  citation?: Antecedent
  /** Sentence of the last section that only the context can tell. */
  own?: number
  /** The last act, named or cited. */
  law?: Antecedent
  decree?: Antecedent
  names: DefinedNames
  /** Token of the last rule outside the Statutes, and of one that something can be in. */
  paper?: number
  /** `perussopimuksessa` */
  place?: number
  /** The last title, for one that leaves its first part out: `ja -asetuksen`. */
  title?: string
}

/** Words of a mention in the nominative, by which a later mention finds it again. */
export function nameKey(tokens: readonly Token[], {from, to}: MentionSpan): string {
  return tokens
    .slice(from, to)
    .map((token) => token.nominative ?? token.lower)
    .filter((word) => word !== 'the')
    .join(' ')
}

/** Whether an anaphor can point to a mention. `laissa (1/2020)` names an act by its number. */
export function canBeAntecedent({kind}: Mention, number?: NumberMark): boolean {
  if (kind === 'anaphor') return number !== undefined
  return !['self', 'by-law', 'eu-act', 'treaty'].includes(kind)
}
