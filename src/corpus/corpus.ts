import type {ProvisionPath} from '../identifiers/provision.ts'
import type {StatuteNumber} from '../identifiers/statute-number.ts'
import type {CitationUse} from '../remark/citation-use.ts'
import type {ArticleData, VersionData} from '../schemas/agreement.ts'
import type {DecisionData} from '../schemas/decision.ts'
import type {TermData} from '../schemas/glossary.ts'
import type {ChangeData, WithdrawnData} from '../schemas/log.ts'
import type {PageData} from '../schemas/page.ts'
import type {PartyData} from '../schemas/party.ts'
import type {Rhythm, Role} from '../schemas/scalars.ts'
import type {SiteData} from '../schemas/site.ts'
import type {SourceData} from '../schemas/source.ts'
import type {ActData, SectionData} from '../schemas/statute.ts'
import type {AddressIndex} from './address-index.ts'

/** The content, checked and linked: what pages, formats and search are views of. */
export interface Corpus {
  site: SiteData
  /** Oldest first. */
  versions: Version[]
  acts: Act[]
  /** Oldest first. */
  decisions: Decision[]
  /** Municipalities in alphabetical order, then counties, then regional councils. */
  parties: Party[]
  sources: Source[]
  /** In Finnish alphabetical order. */
  terms: Term[]
  pages: EditorialPage[]
  /** Newest first. */
  changes: ChangeData[]
  withdrawn: WithdrawnData[]
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

/** What one passage is: verbatim from a source, our own words, known to be missing, or a remark of the site. */
export type PassageKind = 'quoted' | 'described' | 'missing' | 'note'

/** The smallest unit with an address: a paragraph, list, quotation, subsection or gap. */
export interface Passage {
  /** HTML `id` and fragment: `art_1__para_2`, `subsec_1`, `para_3`. */
  id: string
  /** Number shown in the margin. */
  number: number
  kind: PassageKind
  /** Finished HTML of the inside, links and anchors included. */
  html: string
  /** The same without markup, white space folded. */
  text: string
  /** Where it stands in the file, counted from 1. */
  line: number
  column: number
  /** Slugs of the sources; one when quoted. */
  sources: string[]
  /** Lines of the archived source that a quotation was found in. */
  lines?: [first: number, last: number]
  /** Slug of the party that holds what is missing. */
  holder?: string
  /** In a decision: the proposal made to the body, or what it decided. */
  part?: 'proposed' | 'decided'
  /** Heading that stands before the passage. */
  heading?: string
  /** In a section: the subsection described, whom it obliges and how often. */
  subsection?: Subsection
  /** Former ids, kept as anchors. */
  formerly: string[]
}

/** What a subsection (momentti) of a statute lays down. */
export interface Subsection {
  number: number
  /** Kinds of authority with the duty. */
  binds: Role[]
  /** Kinds of authority that it names as taking part. */
  involves: Role[]
  rhythm?: Rhythm
  /** First day applied, where it differs from the section's. */
  inForceFrom?: string
}

/** What reading one file's text gives. */
export interface Reading {
  passages: Passage[]
  citations: CitationUse[]
  /** Ids of glossary terms used. */
  terms: string[]
}

/** One adopted wording of the agreement (versio). */
export interface Version extends Entry {
  id: string
  data: VersionData
  articles: Article[]
  reading: Reading
  replaces?: Version
  replacedBy?: Version
  parties: Party[]
  /** Derived from the approvals. */
  state: VersionState
  approvals: Approval[]
}

/**
 * `in-force`: every party has approved it as far as the sources tell, and no later version has
 * replaced it. `replaced`: a later version is in force. `pending`: approvals are missing.
 */
export type VersionState = 'in-force' | 'replaced' | 'pending'

/** An article (kohta) of one version. */
export interface Article extends Entry {
  eId: string
  number: number
  slug: string
  data: ArticleData
  reading: Reading
  /** Sections of law it rests on, named in its front matter. */
  rests: Section[]
  /** The article on the same thing in the version that replaced this one. */
  successor?: Article
}

/** What is known of one party's approval of one version. */
export interface Approval {
  party: Party
  version: Version
  state: 'approved' | 'rejected' | 'proposed' | 'approved-by-source' | 'unknown'
  /** The party's decision or proposal, newest first. */
  decision?: Decision
  /** The source that tells of it in general. */
  source?: Source
}

/** An act of law (säädös). */
export interface Act extends Entry {
  number: StatuteNumber
  data: ActData
  /** In order of number. */
  sections: Section[]
  sources: Source[]
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
  previous?: Section
  next?: Section
}

/** What one body did with one version. */
export interface Decision extends Entry {
  slug: string
  data: DecisionData
  version: Version
  party?: Party
  /** Name of the body or the forum. */
  bodyName: string
  reading: Reading
  sources: Source[]
  previous?: Decision
  next?: Decision
}

/** A party (osapuoli). */
export interface Party extends Entry {
  slug: string
  data: PartyData
  decisions: Decision[]
  approvals: Approval[]
  /** Subsections that bind or involve its role. */
  duties: Duty[]
}

/** A subsection with its section, as a duty of a party. */
export interface Duty {
  section: Section
  passage: Passage
  how: 'binds' | 'involves'
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
}

/** A passage that quotes a source. */
export interface Quotation {
  title: string
  address: string
  passage: Passage
}

/** A glossary term. */
export interface Term extends Entry {
  id: string
  data: TermData
}

/** An editorial page, rendered by Astro. */
export interface EditorialPage extends Entry {
  slug: string
  language: 'fi' | 'sv' | 'en'
  data: PageData
}

/** A place that leads to an address, with the sentence that does. */
export interface Backlink {
  /** Title of the page it stands on. */
  title: string
  /** Page and passage. */
  address: string
  /** Words around the link; absent where front matter makes it. */
  sentence?: string
  kind: 'cites' | 'rests' | 'quotes' | 'sources'
  /** What the page is. */
  from: 'article' | 'section' | 'decision' | 'source' | 'party' | 'version' | 'term' | 'page'
  /** Address that the link leads to, fragment included. */
  target: string
}
