import type {ProvisionPath} from '../identifiers/provision.ts'
import type {StatuteNumber} from '../identifiers/statute-number.ts'

/** Languages in which citations are read and written. */
export const citationLanguages = ['fi', 'sv', 'en'] as const
export type CitationLanguage = (typeof citationLanguages)[number]

/** `[start, end)` in the text as it was given, soft hyphens and no-break spaces included. */
export type Span = readonly [start: number, end: number]

/** The act that a citation means, as far as the text tells. */
export type CitedAct =
  | {state: 'known'; statute: StatuteNumber}
  /**
   * One title, several acts: `kuntalaki` is 365/1995 and 410/2015. `likely` is the one that undated
   * texts mean most often: a guess, good for sorting. No link rests on it.
   */
  | {state: 'ambiguous'; candidates: readonly StatuteNumber[]; likely: StatuteNumber}
  /** Left to the context, a bill, or a title that the data file does not know. */
  | {state: 'open'}

/** Why the citation means this act. */
export type CitationBasis =
  /** Its number stands in the text. */
  | 'number'
  /** Its title, without a number. */
  | 'title'
  /** Its abbreviation: `TVL`, `RL`. */
  | 'abbreviation'
  /** Said by the citation before: the `7 §` of `6 ja 7 §`. */
  | 'inherited'
  /** `mainitun lain`, `nämnda lag`, `the said Act`, found in the same text. */
  | 'anaphora'
  /** The text's own act: `tämän lain 5 §`, `edellä 5 §:ssä`. */
  | 'self'
  /** An act that is only proposed. */
  | 'bill'
  /** The antecedent is outside the text. */
  | 'context'

/** Levels of a provision as far as the citation says them, outermost first. */
export type CitedPath = Partial<ProvisionPath>

interface CitationBase {
  span: Span
  /** The words of the span, as they stand in the text. */
  text: string
}

/** A chapter, section or deeper part of an act. The span is the locator without the act's name. */
export interface ProvisionCitation extends CitationBase {
  kind: 'provision'
  act: CitedAct
  basis: CitationBasis
  path: CitedPath
  /** The words that decide the act, title and number together. */
  actSpan?: Span
  /** Ends of the range that this citation is one member of: `['6', '10']`. */
  range?: readonly [from: string, to: string]
  /** Members of one coordinated expression share a number. */
  group: number
}

/** An act alone, with its number. */
export interface ActCitation extends CitationBase {
  kind: 'act'
  act: CitedAct
  basis: CitationBasis
}

/** A section of the minutes of a body (pöytäkirjan pykälä). The span is sign and number. */
export interface DecisionCitation extends CitationBase {
  kind: 'decision'
  /** Body in the nominative, as far as the sentence names one: `Pyhäjoen kunnanhallitus`. */
  body?: string
  /** Day of the meeting, `YYYY-MM-DD`. */
  date?: string
  section: string
}

/** Number of a case in a register: `77/00.04.01/2023`. */
export interface RegistryNumberCitation extends CitationBase {
  kind: 'registry-number'
  number: string
}

/** An act of the European Union, or an article of one. */
export interface EuActCitation extends CitationBase {
  kind: 'eu-act'
  /** CELEX number where type, year and number follow from the text: `32016R0679`. */
  celex?: string
}

/** A government bill or a paper of a parliamentary committee: `HE 241/2020 vp`. */
export interface BillCitation extends CitationBase {
  kind: 'bill'
  /** Type as Parliament writes it in Finnish: `HE`, `StVM`, `EV`. */
  type: string
  number: number
  year: number
}

/** A treaty in the Treaty Series (Sopimussarja): `SopS 60/1991`. */
export interface TreatyCitation extends CitationBase {
  kind: 'treaty'
  number?: number
  year?: number
}

/** A provision of another country's act, or of a provincial act of Åland. */
export interface ForeignCitation extends CitationBase {
  kind: 'foreign'
}

/** A rule outside the Statutes of Finland: administrative regulation, charter, articles. */
export interface ByLawCitation extends CitationBase {
  kind: 'by-law'
  path: CitedPath
}

/** Words in a text that cite a source of law or a decision. */
export type Citation =
  | ProvisionCitation
  | ActCitation
  | DecisionCitation
  | RegistryNumberCitation
  | EuActCitation
  | BillCitation
  | TreatyCitation
  | ForeignCitation
  | ByLawCitation
