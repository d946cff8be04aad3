import {z} from 'zod'
import {languages} from '../../identifiers/language.ts'
import type {Corpus, Source} from '../../model/corpus.ts'
import {amendmentsOfSource, partyOf} from '../../model/find.ts'
import {publishedAt} from '../published-at.ts'
import {uriOf} from '../uri.ts'
import {passageSchema, passagesData} from './json-passage.ts'
import {dayField, otherWordsField, partialDayField, placeFields} from './json-place.ts'
import {
  attachmentsData,
  attachmentsField,
  partyReferenceSchema,
  referToParty
} from './json-references.ts'
import {amendmentsData, amendmentsSchema} from './law/json-amendments.ts'
import {sourceWordingData, sourceWordingSchema} from './law/json-wording.ts'
import {toldData, toldField, toldInField} from './version/json-told.ts'

export const sourceSchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    shortTitle: z.string(),
    shortTitles: otherWordsField,
    ...placeFields,
    kind: z.enum(['agenda', 'minutes', 'agreement', 'statute', 'bulletin', 'web-page']),
    publisher: z.string(),
    publishers: otherWordsField,
    publisherParty: partyReferenceSchema.optional(),
    language: z.enum(languages),
    date: partialDayField.optional(),
    original: z.url().optional().describe('Where the document itself is on the net.'),
    checked: dayField.describe('When the source was last checked.'),
    storedCopy: z
      .literal(true)
      .optional()
      .describe('A stored copy was read; nobody opened the address.'),
    supports: toldField.describe('What it shows.'),
    supportsIn: toldInField,
    archived: z
      .object({
        sha256: z.string().describe('Of the archived file.'),
        licence: z.string().optional().describe('Terms under which the text is archived.'),
        redactions: z.string().optional().describe('What was removed, and how it is marked.'),
        redactionsIn: otherWordsField,
        lines: z.array(z.string()).describe('The text, line by line, counted from 1.')
      })
      .optional(),
    wording: sourceWordingSchema.optional(),
    amendments: amendmentsSchema
      .describe(
        'What has amended the act that the source is; where the act has no page of its own.'
      )
      .optional(),
    attachments: attachmentsField,
    passages: z.array(passageSchema)
  })
  .meta({id: 'Source', description: 'A document that statements rest on.'})
export type SourceJson = z.infer<typeof sourceSchema>

export function sourceData(corpus: Corpus, source: Source): SourceJson {
  const {site} = corpus
  const {address, data, lines, reading, slug} = source
  const {
    archived,
    checked,
    date,
    kind,
    language,
    publisher,
    shortTitle,
    storedCopy,
    supports,
    title
  } = data
  const wording = sourceWordingData(data)
  const amendments = amendmentsOfSource(corpus, source)
  const party = partyOf(corpus, data.publisherParty)
  return {
    slug,
    title,
    shortTitle,
    ...(data.shortTitles && {shortTitles: data.shortTitles}),
    ...publishedAt(site, address),
    kind,
    publisher,
    ...(data.publishers && {publishers: data.publishers}),
    ...(party && {publisherParty: referToParty(site, party)}),
    language,
    ...(date && {date}),
    ...(data.address && {original: uriOf(data.address)}),
    checked,
    ...(storedCopy && {storedCopy}),
    ...toldData('supports', supports),
    ...(archived && {
      archived: {
        sha256: archived.sha256,
        ...(archived.licence && {licence: archived.licence}),
        ...(archived.redactions && {redactions: archived.redactions}),
        ...(archived.redactionsIn && {redactionsIn: archived.redactionsIn}),
        lines: lines ?? []
      }
    }),
    ...(wording && {wording}),
    ...(amendments && {amendments: amendmentsData(amendments)}),
    ...attachmentsData(corpus, source.attachments),
    passages: passagesData(corpus, reading, {page: address})
  }
}
