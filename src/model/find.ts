import {splitAddress} from '../identifiers/ledger.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import {parseProvision, shownSection} from '../identifiers/written-provision.ts'
import type {ActAmendmentsData} from '../schemas/amendments.ts'
import type {Passage} from '../texts/passage.ts'
import type {
  Act,
  Approval,
  Article,
  Backlink,
  Corpus,
  Decision,
  Entry,
  Party,
  Section,
  Source,
  Version
} from './corpus.ts'

const indexes = new WeakMap<readonly unknown[], Map<string, unknown>>()

/** Index of a list of the corpus by its entries' names, made once. */
function indexed<T>(list: readonly T[], key: (entry: T) => string): Map<string, T> {
  const known = indexes.get(list) as Map<string, T> | undefined
  const index = known ?? new Map(list.map((entry) => [key(entry), entry]))
  indexes.set(list, index)
  return index
}

/** The sources of the slugs, in their order. */
export function sourcesOf({sources}: Corpus, slugs: readonly string[]): Source[] {
  const index = indexed(sources, ({slug}) => slug)
  return slugs.flatMap((slug) => index.get(slug) ?? [])
}

/** The party with the slug. */
export function partyOf({parties}: Corpus, slug: string | undefined): Party | undefined {
  return slug === undefined ? undefined : indexed(parties, (party) => party.slug).get(slug)
}

/** The version with the id. */
export function versionOf({versions}: Corpus, id: string): Version | undefined {
  return indexed(versions, (version) => version.id).get(id)
}

/** The decision with the slug. */
export function decisionOf({decisions}: Corpus, slug: string): Decision | undefined {
  return indexed(decisions, (decision) => decision.slug).get(slug)
}

/** What has amended the act that a source is, where the act has no page that tells it. */
export function amendmentsOfSource(
  {acts, amendments}: Corpus,
  {data: {kind, title, wording}}: Source
): ActAmendmentsData | undefined {
  if (kind !== 'statute') return undefined
  const number = wording?.act ?? /\(([\d/]+)\)$/u.exec(title)?.[1]
  if (acts.some(({data}) => data.number === number)) return undefined
  return amendments.find(({act}) => act === number)
}

/** A provision that an article rests on: its section, and the subsection where one is named. */
export interface Rest {
  section: Section
  subsection?: number
  address: string
  /** Its day in force, while that is to come. */
  comingFrom?: string
}

/** Number of a provision as data names it: `611/2021 7 §`, `611/2021 7 § 4 mom.`. */
export function provisionNumber({act, data}: Section, subsection?: number): string {
  const part = subsection === undefined ? '' : ` ${subsection} mom.`
  return `${formatStatuteNumber(act.number)} ${data.section} §${part}`
}

/** The provisions that an article rests on, in the order of its field. */
export function restsOf({data, rests}: Pick<Article, 'data' | 'rests'>): Rest[] {
  return rests.map((section, at) => {
    const {subsection} = parseProvision(data.rests?.[at] ?? '') ?? {}
    const passage = section.reading.passages.find((one) => one.subsection?.number === subsection)
    const id = subsection === undefined ? undefined : passage?.id
    const comingFrom = section.coming[id ?? '']
    return {
      section,
      address: id === undefined ? section.address : `${section.address}#${id}`,
      ...(subsection !== undefined && {subsection}),
      ...(comingFrom !== undefined && {comingFrom})
    }
  })
}

/** The provisions that an article rests on, act by act. */
export function restsByAct(article: Article): [act: Act, rests: Rest[]][] {
  return [...Map.groupBy(restsOf(article), ({section}) => section.act)]
}

/** Names of a party. */
export type PartyNames = Pick<Party['data'], 'name' | 'officialName' | 'genitive'> & {
  names?: Version['data']['names']
}

/** What a party was called on a day. */
export function namesOn({data}: Party, day: string): PartyNames {
  const former = (data.formerNames ?? [])
    .filter(({until}) => day.slice(0, until.length) <= until)
    .sort((a, b) => (a.until < b.until ? -1 : 1))
  return former[0] ?? data
}

/** What a section is called where its act need not be told: `14 § Neuvottelu`. */
export function sectionTitle({data}: Pick<Section, 'data'>): string {
  return `${shownSection(data.section)} ${data.heading.fi}`
}

/** What leads to an entry's page, or to one passage of it when its id is given. */
export function backlinksTo(
  corpus: Corpus,
  {address}: Pick<Entry, 'address'>,
  id?: string
): Backlink[] {
  const {page} = splitAddress(address)
  const links = corpus.backlinks.get(page) ?? []
  const target = id ? `${page}#${id}` : address.includes('#') ? address : undefined
  return target ? links.filter((link) => link.target === target) : links
}

/** What a party has decided on a version; absent when it is no party of that version. */
export function approvalOf({approvals}: Party, version: Version): Approval | undefined {
  return approvals.find((approval) => approval.version === version)
}

/**
 * Whether a passage is the agreement speaking for itself: taken word for word from its archived text,
 * where the whole text is there. What only a minute quotes of it stays a quotation.
 */
export function isAgreementsOwn(
  corpus: Corpus,
  {data}: Version,
  {kind, sources}: Passage
): boolean {
  return (
    kind === 'quoted' &&
    data.numbering !== 'site' &&
    !data.fullText &&
    sourcesOf(corpus, sources).every((source) => source.data.kind === 'agreement')
  )
}
