import type {ProvisionStatus} from '../amendments/provision-status.ts'
import type {Chapter, ClausePart} from '../identifiers/clause.ts'
import type {Language} from '../identifiers/language.ts'
import type {ProvisionPath} from '../identifiers/provision.ts'
import type {StatuteNumber} from '../identifiers/statute-number.ts'
import type {ArticleData, VersionData} from '../schemas/agreement.ts'
import type {ActAmendmentsData} from '../schemas/amendments.ts'
import type {DecisionData} from '../schemas/decision.ts'
import type {TermData} from '../schemas/glossary.ts'
import type {ChangeData, WithdrawnData} from '../schemas/log.ts'
import type {Outcome} from '../schemas/outcomes.ts'
import type {PageData} from '../schemas/page.ts'
import type {PartyData} from '../schemas/party.ts'
import type {QuestionData} from '../schemas/question.ts'
import type {RequestData} from '../schemas/request.ts'
import type {SiteData} from '../schemas/site.ts'
import type {SourceData} from '../schemas/source.ts'
import type {ActData, SectionData} from '../schemas/statute.ts'
import type {AddressIndex} from '../texts/address-index.ts'
import type {Reading, TextPart} from '../texts/passage.ts'
import type {Translation} from '../texts/translations.ts'
import type {Duty} from './derive-duties.ts'
import type {Clause} from './derive-wordings.ts'
import type {BacklinkKind} from './field-links.ts'
import type {DecisionRelation} from './link-relations.ts'
import type {Attachment} from './link-sources.ts'
import type {ParallelText} from './link-versions.ts'
import type {SectionWording} from './link-wordings.ts'
import type {Quotation} from './quoted-lines.ts'
import type {ThingKind} from './things.ts'
import type {VersionLife, VersionState} from './version-life.ts'

/** The content, checked and linked: what pages, formats and search are views of. */
export interface Corpus {
  site: SiteData
  /** Oldest first. */
  versions: Version[]
  acts: Act[]
  /** What has amended acts, those too that have no page. */
  amendments: ActAmendmentsData[]
  /** Oldest first. */
  decisions: Decision[]
  /** Municipalities in alphabetical order, then counties, then regional councils. */
  parties: Party[]
  sources: Source[]
  /** In Finnish alphabetical order. */
  terms: Term[]
  questions: Question[]
  pages: EditorialPage[]
  /** Newest first. */
  changes: ChangeData[]
  withdrawn: WithdrawnData[]
  requests: RequestData[]
  /** What links and citations can lead to. */
  addressIndex: AddressIndex
  /** Links from anywhere to a page or a passage of it, by the page's address. */
  backlinks: Pick<ReadonlyMap<string, Backlink[]>, 'get'>
}

/** What every file-backed entry has. */
export interface Entry {
  /** Path from the content folder. */
  file: string
  /** Address of its page, or of its anchor in a page. */
  address: string
}

/** What has a text that may be there in other languages too. */
export interface Translatable extends Entry {
  reading: Reading
  translations: Translation[]
}

/** One adopted wording of the agreement (versio). */
export interface Version extends Translatable {
  id: string
  data: VersionData
  /** Those of its own files: of an amendment, what it changes and adds. */
  articles: Article[]
  /** The whole of it: of an amendment, the agreement as it has made it. */
  wording: Clause[]
  replaces?: Version
  replacedBy?: Version
  /** The agreement that it amends. */
  amends?: Version
  /** What amends it, in the order of their first days. */
  amendments: Version[]
  /** All that are or have been parties to it. */
  parties: Party[]
  /** Derived from the sourced days of its life; of approvals only while none of them is known. */
  state: VersionState
  life: VersionLife
  approvals: Approval[]
  /** Words of a source that tell of approvals in general, and the lines they stand on. */
  generalApproval?: {source: Source; quote: string; lines?: [first: number, last: number]}
  attachments: Attachment[]
}

/** An article (kohta) of one version. */
export interface Article extends Entry {
  eId: string
  number: number
  part: ClausePart
  chapter?: Chapter
  /** As the agreement writes it, `3a`, `I`; `number` only sorts. Empty where it has none. */
  label: string
  slug: string
  data: ArticleData
  reading: Reading
  /** Its text in other languages, of equal standing. */
  parallels: ParallelText[]
  /** Sections of law it rests on, named in its front matter. */
  rests: Section[]
  /** The articles on the same thing in the version that replaced this one: several where it was split. */
  successors: Article[]
  /** Those of the version that this one replaced: several where they were merged. */
  predecessors: Article[]
}

/** What a party's last word on a version was, what a source tells in general, or nothing. */
export type ApprovalState =
  | Exclude<Outcome, 'endorsed' | 'noted'>
  | 'approved-by-source'
  | 'unknown'

/** What is known of one party's approval of one version. */
export interface Approval {
  party: Party
  version: Version
  state: ApprovalState
  decision?: Decision
  source?: Source
  request?: RequestData
}

/** An act of law (säädös). */
export interface Act extends Entry {
  number: StatuteNumber
  data: ActData
  /** In order of number. */
  sections: Section[]
  sources: Source[]
  /** What has amended it, as far as anybody has written it down. */
  amendments?: ActAmendmentsData
}

/** A section (pykälä). */
export interface Section extends Entry {
  act: Act
  path: ProvisionPath
  data: SectionData
  /** Heading of its chapter and part, as `act.yaml` names them. */
  chapter?: {number: string; heading: string}
  part?: {number: string; heading: string}
  reading: Reading
  sources: Source[]
  inForceFrom: string
  /** Subsections that are not in force yet on the site's day, by id; the section itself is `''`. */
  coming: Readonly<Record<string, string>>
  /** What is known of its changes. */
  status: ProvisionStatus
  /** Its official wording where that is archived, Finnish first. */
  wordings?: SectionWording[]
  previous?: Section
  next?: Section
}

/** What one body did with one version. */
export interface Decision extends Translatable {
  slug: string
  data: DecisionData
  version: Version
  party?: Party
  bodyName: string
  /** Every version that it is about, with what was done with it; its own first. */
  effects: {version: Version; outcome: Outcome}[]
  /** Decisions that it bears on, and decisions that bear on it. */
  relations: DecisionRelation[]
  /** A meeting that is to come on the site's day: nothing has been decided yet. */
  isComing: boolean
  sources: Source[]
  previous?: Decision
  next?: Decision
  attachments: Attachment[]
}

/** A party (osapuoli). */
export interface Party extends Entry {
  slug: string
  data: PartyData
  decisions: Decision[]
  approvals: Approval[]
  /** Subsections that bind or involve its role; of one that has ended, none. */
  duties: Duty[]
  hasEnded: boolean
  /** Parties that have merged into it, and those that it has merged into. */
  predecessors: Party[]
  successors: Party[]
}

/** A document that statements rest on (lähde). */
export interface Source extends Entry {
  slug: string
  data: SourceData
  /** Lines of the archived text. */
  lines?: string[]
  /** HTML of each line, citations linked. */
  lineHtml?: string[]
  reading: Reading
  /** Passages quoted from it, in the order of its lines. */
  quotedBy: Quotation[]
  attachments: Attachment[]
}

/** A glossary term. */
export interface Term extends Entry {
  id: string
  data: TermData
}

/** A question that readers bring; in the order of the front page. */
export interface Question extends Translatable {
  slug: string
  data: QuestionData
  sources: Source[]
}

/** An editorial page, rendered by Astro. */
export interface EditorialPage extends Entry {
  slug: string
  language: Language
  data: PageData
  /** Its text, heading by heading. */
  parts: readonly TextPart[]
}

/** A place that leads to an address, with the sentence that does. */
export interface Backlink {
  /** Title of the page it stands on. */
  title: string
  /** Page and passage. */
  address: string
  /** Words around the link or what it supports; absent where front matter makes it. */
  sentence?: string | undefined
  kind: BacklinkKind
  /** What the page is. */
  from: ThingKind | 'page'
  /** Address that the link leads to, fragment included. */
  target: string
}
