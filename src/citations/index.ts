/** The one door of the library: all that its users may import. */

export type {ProvisionPath} from '../identifiers/provision.ts'
export type {StatuteNumber} from '../identifiers/statute-number.ts'
export type {
  ActCitation,
  BillCitation,
  ByLawCitation,
  Citation,
  CitationBasis,
  CitationLanguage,
  CitedAct,
  CitedPath,
  DecisionCitation,
  EuActCitation,
  ForeignCitation,
  ProvisionCitation,
  RegistryNumberCitation,
  Span,
  TreatyCitation
} from './citation.ts'
export {citationLanguages} from './citation.ts'
export type {Held, Holdings} from './destinations/holdings.ts'
export {type Publisher, type Resolution, resolveCitation} from './destinations/resolve.ts'
export {findCitations} from './find.ts'
export type {FindOptions} from './find-options.ts'
export {formatReference, formatReferences} from './formats/format.ts'
export {type ArticleReference, formatAmended, formatArticle} from './formats/format-article.ts'
export {
  type DecisionReference,
  formatDecision,
  type InferredPart,
  inferredMark
} from './formats/format-decision.ts'
export type {FormatOptions, Reference, ReferenceCase, Titles} from './formats/reference.ts'
export {type KnownStatute, knownStatute} from './statutes/statutes.ts'
export {readSentences} from './tokens/sentences.ts'
export {type Token, tokenize} from './tokens/tokenize.ts'
