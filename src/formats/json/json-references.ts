import {z} from 'zod'
import {routes} from '../../identifiers/routes.ts'
import type {Corpus, Decision, Party, Section, Source, Version} from '../../model/corpus.ts'
import {partyOf, provisionNumber, type Rest, sourcesOf} from '../../model/find.ts'
import type {Attachment} from '../../model/link-sources.ts'
import type {SiteData} from '../../schemas/site.ts'
import {clauseGroups} from '../../views/clause-groups.ts'
import type {Reason} from '../../views/comparisons.ts'
import {publishedAt} from '../published-at.ts'
import {type Link, linkSchema, linkTo, otherWordsField, placeFields} from './json-place.ts'

export const sourceReferenceSchema = z
  .object({slug: z.string(), title: z.string(), ...placeFields})
  .meta({id: 'SourceReference', description: 'A document that a statement rests on.'})
export type SourceReference = z.infer<typeof sourceReferenceSchema>

export const partyReferenceSchema = z
  .object({slug: z.string(), name: z.string(), ...placeFields})
  .meta({id: 'PartyReference', description: 'A party to the agreement.'})
export type PartyReference = z.infer<typeof partyReferenceSchema>

export function referToSource(site: SiteData, {slug, data, address}: Source): SourceReference {
  return {slug, title: data.shortTitle, ...publishedAt(site, address)}
}

/** The sources of the slugs, in their order. */
export function referToSources(corpus: Corpus, slugs: readonly string[]): SourceReference[] {
  return sourcesOf(corpus, slugs).map((source) => referToSource(corpus.site, source))
}

export function referToParty(site: SiteData, {slug, data, address}: Party): PartyReference {
  return {slug, name: data.name, ...publishedAt(site, address)}
}

export function referToVersion(site: SiteData, {data, address}: Version): Link {
  return linkTo(site, data.title, address)
}

export function referToDecision(site: SiteData, {data, address}: Decision): Link {
  return linkTo(site, data.title, address)
}

export function referToSection(site: SiteData, section: Section): Link {
  return referToRest(site, {section, address: section.address})
}

/** A provision that an article rests on: `611/2021 7 § 4 mom. Sopiminen`. */
export function referToRest(site: SiteData, {address, section, subsection}: Rest): Link {
  const title = `${provisionNumber(section, subsection)} ${section.data.heading.fi}`
  return linkTo(site, title, address)
}

export const reasonsField = z
  .array(
    z.object({
      text: z.string(),
      texts: otherWordsField,
      decision: linkSchema.optional().describe('The decision that brought the change.'),
      sources: z.array(sourceReferenceSchema)
    })
  )
  .optional()

/** What sources tell of why something has changed. */
export function reasonsData(corpus: Corpus, reasons: readonly Reason[]) {
  return reasons.map(({decision, sources, text, texts}) => ({
    text,
    ...(texts && {texts}),
    ...(decision && {decision: referToDecision(corpus.site, decision)}),
    sources: referToSources(corpus, sources)
  }))
}

export const attachmentSchema = z
  .object({
    title: z.string(),
    titles: otherWordsField,
    ...placeFields,
    mediaType: z.string(),
    size: z.int().describe('Bytes.'),
    sha256: z.string().describe('Of its bytes, in lower-case hexadecimal.'),
    signed: z.boolean().describe('Whether it is the signed original.'),
    scanned: z
      .literal(true)
      .optional()
      .describe('Present where its pages are pictures of text: nothing in it can be searched.'),
    alt: z.string().optional().describe('What a picture shows.'),
    alts: otherWordsField
  })
  .meta({id: 'Attachment', description: 'A file that is published as it was given.'})

export const attachmentsField = z.array(attachmentSchema).optional()

/** The attachments of an entry, as a field; nothing where it has none. */
export function attachmentsData({site}: Corpus, attachments: readonly Attachment[]) {
  if (attachments.length === 0) return {}
  return {
    attachments: attachments.map(
      ({address, alt, alts, isScanned, isSigned, mediaType, sha256, size, title, titles}) => ({
        title,
        ...(titles && {titles}),
        ...publishedAt(site, address),
        ...{mediaType, size, sha256, signed: isSigned},
        ...(isScanned && {scanned: true as const}),
        ...(alt && {alt}),
        ...(alts && {alts})
      })
    )
  }
}

/** Levels above the articles. */
export const chaptersField = z
  .array(
    z.object({
      eId: z.string(),
      number: z.string(),
      heading: z.string(),
      headings: otherWordsField,
      ...placeFields
    })
  )
  .optional()
  .describe('Levels above the articles, where the agreement has them, numbered as it writes.')

/** The chapters of a version, as a field; nothing where it has none. */
export function chaptersData({site}: Corpus, version: Version) {
  const chapters = clauseGroups(version.wording).flatMap(({chapter}) =>
    chapter ? [{...chapter, ...publishedAt(site, routes.passage(version.id, chapter.eId))}] : []
  )
  return chapters.length > 0 && {chapters}
}

/** Who holds the text that is not in the material, and what is missing. */
export function missingText(
  corpus: Corpus,
  {holder, note, notes, sources}: NonNullable<Version['data']['fullText']>
) {
  const party = partyOf(corpus, holder)
  return {
    ...(party && {holder: referToParty(corpus.site, party)}),
    note,
    ...(notes && {notes}),
    sources: referToSources(corpus, sources)
  }
}
